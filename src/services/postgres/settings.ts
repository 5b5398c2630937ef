/** Settings of PostgreSQL by name. */
export type Settings = { readonly [name: string]: string };

/** The settings that a cluster of ours starts with. They are given at each start, so that no file needs an edit. */
export const settingsFor = (socketFolder: string, fsync: boolean, further: Settings): Settings => ({
  // Only the socket, and only for its owner: nothing of this machine or the network can knock.
  listen_addresses: "",
  port: "5432",
  unix_socket_directories: `"${socketFolder.replaceAll('"', '""')}"`,
  unix_socket_permissions: "0700",
  password_encryption: "scram-sha-256",
  timezone: "UTC",
  log_timezone: "UTC",
  // A statement that fails may hold what somebody typed: the log has only what concerns the server itself.
  log_min_messages: "log",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  log_checkpoints: "off",
  // Compiling costs more than the short statements of pages take.
  jit: "off",
  cluster_name: "attune",
  ...(fsync ? { fsync: "on", full_page_writes: "on", synchronous_commit: "on" } : undurable),
  ...further,
});

/** A killed process loses nothing even so: what it has written is with the operating system. */
const undurable: Settings = { fsync: "off", full_page_writes: "off" };

/** Settings as arguments of `postgres`. */
export const asArguments = (settings: Settings): readonly string[] =>
  Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
