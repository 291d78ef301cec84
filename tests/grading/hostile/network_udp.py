# Sends datagrams and asks for names.
# Seen: by reading
import socket
try:
    socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"hello", ("127.0.0.1", PORT))
except OSError:
    pass
try:
    print("LEAKED", socket.gethostbyname("example.org"))
except OSError:
    pass
def double(x):
    return x
