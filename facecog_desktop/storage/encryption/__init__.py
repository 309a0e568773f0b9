"""Keys of encrypted galleries: what they are made of, where they are kept, and which gallery needs which."""
