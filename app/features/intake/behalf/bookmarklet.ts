/** Of what a bookmarklet takes along: an address must stay short enough for every server between. */
const TAKES_AT_MOST = 1500;

/**
 * A script for the bar of bookmarks that opens the quick form with what is selected on a page, and
 * the page's title and address. `publicUrl` comes without a slash at the end.
 */
export function bookmarkletOf(publicUrl: string): string {
  const target = JSON.stringify(`${publicUrl}/on-behalf/new?`);
  const code =
    `var s=String(getSelection()),p=new URLSearchParams({text:s.slice(0,${TAKES_AT_MOST}),` +
    `title:document.title.slice(0,140),url:location.href.slice(0,500)});` +
    `if(s.length>${TAKES_AT_MOST})p.set("cut","1");open(${target}+p)`;
  return `javascript:${encodeURIComponent(`(function(){${code}})()`)}`;
}
