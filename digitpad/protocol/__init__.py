"""What a training or a conversion is asked for, and what it reports: plain frozen values."""
