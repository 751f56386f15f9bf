/** Reads a page, a page that takes too long and a feed of a site with the compiled program; ends without closing. */
import { createIntake } from '../../dist/intake/createIntake.js';

const [origin] = process.argv.slice(2);
const intake = createIntake({
  userAgent: 'SummitDigest/0.0.0',
  allowPrivateHosts: [new URL(origin).host],
});
const [page, slow, feed] = await Promise.all(
  ['/a', '/slow', '/feed'].map((path) =>
    path === '/feed' ? intake.readFeed(origin + path) : intake.readPage(origin + path),
  ),
);
console.log(
  JSON.stringify({
    page: page.draft?.text.slice(0, 20),
    slow: slow.problem?.failure?.failure,
    items: feed.items?.length,
  }),
);
