"""What a training or a conversion is asked for, and what it tells: plain frozen values."""
