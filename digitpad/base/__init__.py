"""Where things live, what an error says, what is logged, and which edition this is."""
