// Runs before every script, also on the oldest Node that may start it: plain JavaScript, no dependency.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

// TypeScript files run as they are from 22.18 on (nodejs.org, "Modules: TypeScript").
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Node ${process.versions.node} is too old for this script and no newer one came with "npm ci" for ${process.platform} ${process.arch}: install Node 24 from https://nodejs.org and run it again.`,
  );
  process.exit(1);
}
