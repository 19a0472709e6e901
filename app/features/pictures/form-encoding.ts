/** How a form sends what it holds: only one that may bring pictures needs the longer way. */
export function formEncoding(bringsPictures: boolean) {
  return bringsPictures ? "multipart/form-data" : "application/x-www-form-urlencoded";
}
