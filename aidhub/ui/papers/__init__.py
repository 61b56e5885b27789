"""The page Papers: every paper that was issued, of all transports."""
