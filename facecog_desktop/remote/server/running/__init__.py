"""What runs the application: uvicorn's processes, their connections, their address and their end."""
