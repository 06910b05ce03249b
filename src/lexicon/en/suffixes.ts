/**
 * What stands after a name, full stops left off: generations, degrees, honours, callings.
 *
 * @category Lexicons
 */
// biome-ignore format: one kind of suffix a line
export const suffixes: Readonly<Record<string, "generation" | "degree" | "honour" | "calling">> = {
  jr: "generation", jnr: "generation", junior: "generation", sr: "generation", snr: "generation", senior: "generation", i: "generation", ii: "generation", iii: "generation", iv: "generation", v: "generation", vi: "generation", vii: "generation", viii: "generation", ix: "generation", "2nd": "generation", "3rd": "generation", "4th": "generation",
  phd: "degree", dphil: "degree", md: "degree", mds: "degree", mdsc: "degree", do: "degree", dds: "degree", dmd: "degree", dvm: "degree", dc: "degree", dpm: "degree", edd: "degree", jd: "degree", llb: "degree", llm: "degree", lld: "degree", scd: "degree", dsc: "degree", dnp: "degree", dpt: "degree", pharmd: "degree", psyd: "degree", dmin: "degree", thd: "degree", od: "degree", mbbs: "degree", mbchb: "degree", frcs: "degree", mrcp: "degree",
  ma: "degree", ba: "degree", bs: "degree", bsc: "degree", ms: "degree", msc: "degree", mba: "degree", mfa: "degree", mph: "degree", msw: "degree", mdiv: "degree", med: "degree", msed: "degree", msced: "degree", bsed: "degree", bed: "degree", beng: "degree", meng: "degree", mphil: "degree", mpa: "degree", mpp: "degree", bsn: "degree", msn: "degree",
  rn: "calling", np: "calling", lpn: "calling", lncc: "calling", rd: "calling", rdn: "calling", ld: "calling", cns: "calling", cdn: "calling", lmft: "calling", lcsw: "calling", lpc: "calling", cpa: "calling", cfa: "calling", cfp: "calling", clu: "calling", chfc: "calling", lutc: "calling", pe: "calling", aia: "calling", faia: "calling", csi: "calling", leed: "calling", riba: "calling", gri: "calling", crs: "calling", facp: "calling", facs: "calling", faap: "calling", facc: "calling", pmp: "calling", sphr: "calling", shrm: "calling", cissp: "calling", cpt: "calling", cscs: "calling", sc: "calling",
  esq: "calling", esquire: "calling", attorney: "calling", atty: "calling", "attorney at law": "calling", "atty at law": "calling", realtor: "calling", trustee: "calling", architect: "calling",
  qc: "honour", kc: "honour", mp: "honour", mep: "honour", msp: "honour", obe: "honour", mbe: "honour", cbe: "honour", kbe: "honour", dbe: "honour", gbe: "honour", kcb: "honour", gcb: "honour", kcmg: "honour", gcmg: "honour", cmg: "honour", kcvo: "honour", cvo: "honour", dso: "honour", vc: "honour", gc: "honour", om: "honour", ch: "honour", ac: "honour", ao: "honour", am: "honour", cc: "honour", oc: "honour", frs: "honour", fba: "honour", jp: "honour", dl: "honour", sj: "honour", op: "honour", osb: "honour", ofm: "honour", csc: "honour",
  ret: "honour", retd: "honour", usn: "honour", usmc: "honour", usaf: "honour", rnr: "honour", raf: "honour",
};
