/**
 * Houses that lend pictures kept in stock.
 *
 * @category Lexicons
 */
export const stockSites: Readonly<Record<string, true>> = {
  "adobe stock": true,
  adobestock: true,
  "alamy stock photo": true,
  bigstock: true,
  canva: true,
  colourbox: true,
  depositphotos: true,
  dreamstime: true,
  fotolia: true,
  freepik: true,
  istock: true,
  "istock.com": true,
  istockphoto: true,
  "istockphoto.com": true,
  pexels: true,
  pixabay: true,
  shutterstock: true,
  "shutterstock.com": true,
  "stock.adobe.com": true,
  stockbyte: true,
  thinkstock: true,
  unsplash: true,
};
