# Connects to this machine and to others.
# Seen: by reading
import socket
for address in (("127.0.0.1", PORT), ("::1", PORT), ("192.0.2.1", 80)):
    try:
        socket.create_connection(address, timeout=0.2).sendall(b"hello")
        print("LEAKED")
    except OSError:
        pass
def double(x):
    return x
