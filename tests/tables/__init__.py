"""Tables of cases that tests and benchmarks share: data only."""
