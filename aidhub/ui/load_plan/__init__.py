"""The load plan of a transport: the picture of the floor, the list beside it, and what moves on both."""
