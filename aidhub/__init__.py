"""AidHub keeps the warehouse of a volunteer aid hub and gets its goods to partner cities, with the papers."""

__version__ = "0.1.0"
