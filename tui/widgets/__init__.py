"""The widgets: values come down, typed messages go up; no logic."""
