"""Where frames come from: cameras, videos, pictures, streams, the drawn demo. All leave here as upright RGB."""
