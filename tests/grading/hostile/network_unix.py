# Connects to an abstract socket, which no file system hides.
# Seen: by reading
import socket
try:
    client = socket.socket(socket.AF_UNIX)
    client.connect("\0hostile-PORT")
    client.sendall(b"hello")
    print("LEAKED")
except OSError:
    pass
def double(x):
    return x
