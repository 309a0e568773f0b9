"""What is done for a gallery now and then: examined, copied, looked after."""
