"""Where frames come from: cameras, videos, pictures, streams and the drawn demo. Everything leaves here as upright RGB."""
