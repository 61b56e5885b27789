"""The page First start: what a new hub sets up, each row with its test."""
