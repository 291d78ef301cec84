# Makes namespaces of its own and mounts file systems.
# Seen: by reading
import ctypes
libc = ctypes.CDLL(None, use_errno=True)
if libc.unshare(0x10000000) == 0 and libc.mount(b"none", b"/tmp", b"tmpfs", 0, None) == 0:
    print("LEAKED")
if libc.setuid(0 if libc.getuid() else 1) == 0 or libc.umount2(b"/proc", 2) == 0 or libc.chroot(b"/tmp") == 0:
    print("LEAKED")
def double(x):
    return x
