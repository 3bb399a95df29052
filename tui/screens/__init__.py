"""The screens: each shows one view and routes its messages."""
