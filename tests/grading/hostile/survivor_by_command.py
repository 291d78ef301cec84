# Leaves a command behind.
# Seen: by reading
!nohup sleep 600 &
import subprocess
subprocess.Popen(["sleep", "600"], start_new_session=True)
def double(x):
    return x
