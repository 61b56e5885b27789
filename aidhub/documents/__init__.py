"""The papers: finished value in, PDF bytes out."""
