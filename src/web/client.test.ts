import { expect, test } from "vitest";
import { readProxies } from "../services/proxies.ts";
import { clientAddress, clientKeys } from "./client.ts";

const trusting = (text: string) => {
  const proxies = readProxies(text);
  if ("wrong" in proxies) throw new Error(proxies.wrong);
  return proxies;
};

test.each<readonly [string, string, string | undefined, string, string]>([
  ["no proxy is trusted", "203.0.113.9", "198.51.100.1", "", "203.0.113.9"],
  ["a proxy says for whom", "10.0.0.1", "198.51.100.1", "10.0.0.0/8", "198.51.100.1"],
  [
    "what the client wrote itself lies further left",
    "10.0.0.1",
    "1.2.3.4, 198.51.100.1",
    "10.0.0.0/8",
    "198.51.100.1",
  ],
  ["two proxies in a row", "10.0.0.1", "198.51.100.1, 10.0.0.2", "10.0.0.0/8", "198.51.100.1"],
  ["a proxy that says nothing", "10.0.0.1", undefined, "10.0.0.0/8", "10.0.0.1"],
  ["a proxy that says nonsense", "10.0.0.1", "unknown", "10.0.0.0/8", "10.0.0.1"],
  ["IPv4 seen through IPv6", "::ffff:10.0.0.1", "198.51.100.1", "10.0.0.1", "198.51.100.1"],
  ["IPv6 proxy", "fd00::1", "2001:db8::7", "fd00::/8", "2001:db8::7"],
])("%s", (_name, peer, forwarded, proxies, expected) => {
  expect(clientAddress(peer, forwarded, trusting(proxies))).toBe(expected);
});

test("one key for one client, another for another, and none tells the address", () => {
  const key = clientKeys(new Uint8Array(32));
  expect(key("198.51.100.1")).toBe(key("198.51.100.1"));
  expect(key("198.51.100.1")).not.toBe(key("198.51.100.2"));
  expect(key("198.51.100.1")).not.toBe(clientKeys(new Uint8Array(32).fill(1))("198.51.100.1"));
});

test("an IPv6 network of 64 bits is one client, however it is written", () => {
  const key = clientKeys(new Uint8Array(32));
  expect(key("2001:db8:0:1::7")).toBe(key("2001:db8:0:1:ffff:ffff:ffff:ffff"));
  expect(key("2001:db8:0:1::7")).not.toBe(key("2001:db8:0:2::7"));
});
