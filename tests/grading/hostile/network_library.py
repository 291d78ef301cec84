# Downloads with a library that does the asking.
# Seen: not needed
import urllib.request
try:
    urllib.request.urlopen("http://127.0.0.1:PORT/", timeout=0.3)
    print("LEAKED")
except OSError:
    pass
def double(x):
    return x
