"""What a picture of a face is worth, and what is to be advised about it. numpy only."""
