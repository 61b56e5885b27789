"""Which goods go on which vehicle."""
