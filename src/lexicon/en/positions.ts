/**
 * Words that say where in a picture somebody is: those that place by themselves, and those that only
 * go with them (`second from left`).
 *
 * @category Lexicons
 */
// biome-ignore format: one kind a line
export const positions: Readonly<Record<string, "place" | "with">> = {
  left: "place", right: "place", center: "place", centre: "place", middle: "place",
  background: "place", foreground: "place", rear: "place", top: "place", bottom: "place", above: "place", below: "place",
  l: "place", r: "place", c: "place", m: "place", "l-r": "place", "center-left": "place", "center-right": "place", "centre-left": "place", "centre-right": "place",
  "v.l": "place", "v.r": "place", vl: "place", vr: "place", links: "place", rechts: "place", mitte: "place", vorne: "place", hinten: "place", li: "place", re: "place", oben: "place", unten: "place",
  pictured: "place", seated: "place", standing: "place", kneeling: "place",
  far: "with", second: "with", third: "with", fourth: "with", fifth: "with", "2nd": "with", "3rd": "with", "4th": "with", first: "with", from: "with", to: "with", the: "with", at: "with", in: "with", on: "with", upper: "with", lower: "with", front: "with", back: "with", row: "place", reihe: "place", side: "with", and: "with", clockwise: "with", cap: "with", hat: "with", red: "with", blue: "with", white: "with", black: "with", green: "with", yellow: "with", glasses: "with", wearing: "with", holding: "with", von: "with", v: "with", der: "with", zweiter: "with", zweite: "with", dritter: "with", dritte: "with", im: "with", vorn: "with",
};
