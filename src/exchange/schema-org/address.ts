import { countryCode } from "../../model/country.js";
import { hasFormat } from "../has-format.js";
import { isNode, type Node } from "./nodes.js";

/** What a region holds that is told by its code only. */
const REGION = new Set(["@type", "identifier"]);

/** What a postal address says beside the place itself, in one level with the rest of the place. */
export function addressIn(node: Node): Node {
  const { address, containedInPlace, ...others } =
    node["@type"] === "PostalAddress" ? { address: node } : node;
  return {
    ...others,
    ...(isNode(address) ? leveled(address) : address !== undefined && { address }),
    ...(isNode(containedInPlace) && Object.keys(containedInPlace).every((key) => REGION.has(key))
      ? { "containedInPlace.identifier": containedInPlace.identifier }
      : containedInPlace !== undefined && { containedInPlace }),
  };
}

function leveled({ "@type": _, addressCountry, ...parts }: Node): Node {
  const country = isNode(addressCountry)
    ? addressCountry
    : hasFormat(addressCountry, countryCode)
      ? { identifier: addressCountry }
      : { name: addressCountry };
  const { "@type": __, ...names } = country;
  const leveled = Object.entries(parts).map(([key, value]) => [`address.${key}`, value]);
  const told = Object.entries(names)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => [`address.addressCountry.${key}`, value]);
  return Object.fromEntries([...leveled, ...told]);
}

/** The same the other way: what was written in one level goes into a postal address. */
export function addressOut({
  "address.addressRegion": region,
  "address.addressCountry.name": name,
  "address.addressCountry.identifier": code,
  "containedInPlace.identifier": regionCode,
  ...others
}: Node): Node {
  const country =
    name !== undefined && code !== undefined
      ? { "@type": "Country", name, identifier: code }
      : (name ?? code);
  return {
    ...others,
    ...((region ?? country) !== undefined && {
      address: {
        "@type": "PostalAddress",
        ...(region !== undefined && { addressRegion: region }),
        ...(country !== undefined && { addressCountry: country }),
      },
    }),
    ...(regionCode !== undefined && {
      containedInPlace: { "@type": "AdministrativeArea", identifier: regionCode },
    }),
  };
}
