"""What may be said of people and their galleries, and every change of it: values and rules."""
