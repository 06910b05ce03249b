import { joined, wordsOf } from "../words.js";

/**
 * What stands after a name, full stops left off: generations, degrees, honours, callings.
 *
 * @category Lexicons
 */
export const suffixes: Readonly<Record<string, "generation" | "degree" | "honour" | "calling">> =
  joined(
    wordsOf(
      "generation",
      `
    jr, jnr, junior, sr, snr, senior, i, ii, iii, iv, v, vi, vii, viii, ix, 2nd, 3rd, 4th,
  `,
    ),
    wordsOf(
      "degree",
      `
    phd, dphil, md, mds, mdsc, do, dds, dmd, dvm, dc, dpm, edd, jd, llb, llm, lld, scd, dsc, dnp,
    dpt, pharmd, psyd, dmin, thd, od, mbbs, mbchb, frcs, mrcp, ma, ba, bs, bsc, ms, msc, mba, mfa,
    mph, msw, mdiv, med, msed, msced, bsed, bed, beng, meng, mphil, mpa, mpp, bsn, msn,
  `,
    ),
    wordsOf(
      "calling",
      `
    rn, np, lpn, lncc, rd, rdn, ld, cns, cdn, lmft, lcsw, lpc, cpa, cfa, cfp, clu, chfc, lutc, pe,
    aia, faia, csi, leed, riba, gri, crs, facp, facs, faap, facc, pmp, sphr, shrm, cissp, cpt,
    cscs, sc, esq, esquire, attorney, atty, attorney at law, atty at law, realtor, trustee,
    architect,
  `,
    ),
    wordsOf(
      "honour",
      `
    qc, kc, mp, mep, msp, obe, mbe, cbe, kbe, dbe, gbe, kcb, gcb, kcmg, gcmg, cmg, kcvo, cvo, dso,
    vc, gc, om, ch, ac, ao, am, cc, oc, frs, fba, jp, dl, sj, op, osb, ofm, csc, ret, retd, usn,
    usmc, usaf, rnr, raf,
  `,
    ),
  );
