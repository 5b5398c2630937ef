#!/usr/bin/env python3
"""Hands a mail that came back on to Attune on another machine: for the pipe of a mail system.

The mail is read from standard input, with Return-Path and Delivered-To in front, as Postfix puts them there with flags=DR.
ATTUNE_RETURNED says where to, as https://attune.lantern.example/mail/returned; ATTUNE_SECRET_FILE names the file with the
secret. It ends with 75 where the mail is to be brought again later, and with 65 where that would not help.
"""
import hashlib
import hmac
import os
import sys
import time
import urllib.error
import urllib.request

AGAIN, IN_VAIN = 75, 65
LARGEST = 2 * 1024 * 1024

with open(os.environ["ATTUNE_SECRET_FILE"], "rb") as file:
    secret = file.read().strip()
mail = sys.stdin.buffer.read(LARGEST + 1)
if len(mail) > LARGEST:
    sys.exit(IN_VAIN)
at = str(int(time.time()))
mac = hmac.new(secret, at.encode() + b"." + mail, hashlib.sha256).hexdigest()
request = urllib.request.Request(
    os.environ["ATTUNE_RETURNED"],
    data=mail,
    headers={"Content-Type": "message/rfc822", "Attune-Signature": f"t={at},v1={mac}"},
)
try:
    with urllib.request.urlopen(request, timeout=60) as answer:
        answer.read()
except urllib.error.HTTPError as error:
    print(f"attune: {error.code} {error.read(500).decode(errors='replace')}", file=sys.stderr)
    sys.exit(IN_VAIN if error.code in (400, 413) else AGAIN)
except OSError as error:
    print(f"attune: {error}", file=sys.stderr)
    sys.exit(AGAIN)
