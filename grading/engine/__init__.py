"""Run submissions: in a sandbox, from a warm process, watched for tampering."""
