"""What a single picture of a face shows of its being a picture of a picture."""
