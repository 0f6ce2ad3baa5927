//! Countries by ISO 3166-1.

/// A country or territory of ISO 3166-1, or Kosovo (`XK`, user-assigned; `RKS` in ICAO
/// Doc 9303-3). Names are the business of whoever shows them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Country(&'static str);

impl Country {
    /// From an alpha-2 or alpha-3 code in any case; also `D`, which passports of Germany bear.
    pub fn from_code(code: &str) -> Option<Self> {
        let code = code.to_ascii_uppercase();
        Self::all().find(|country| match code.len() {
            1 => code == "D" && country.alpha2() == "DE",
            2 => country.alpha2() == code,
            _ => country.alpha3() == code,
        })
    }

    /// Every country, by alpha-2 code.
    pub fn all() -> impl Iterator<Item = Self> {
        CODES.split_ascii_whitespace().map(Self)
    }

    /// ISO 3166-1 alpha-2, such as `CN`.
    pub fn alpha2(self) -> &'static str {
        self.0.get(..2).unwrap_or_default()
    }

    /// ISO 3166-1 alpha-3, such as `CHN`, as passports have it.
    pub fn alpha3(self) -> &'static str {
        self.0.get(2..).unwrap_or_default()
    }
}

impl core::fmt::Debug for Country {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.alpha3())
    }
}

/// Alpha-2 and alpha-3 in one word. Source: Unicode CLDR, territory codes.
const CODES: &str = "
    ADAND AEARE AFAFG AGATG AIAIA ALALB AMARM AOAGO AQATA ARARG ASASM ATAUT AUAUS AWABW
    AXALA AZAZE BABIH BBBRB BDBGD BEBEL BFBFA BGBGR BHBHR BIBDI BJBEN BLBLM BMBMU BNBRN
    BOBOL BQBES BRBRA BSBHS BTBTN BVBVT BWBWA BYBLR BZBLZ CACAN CCCCK CDCOD CFCAF CGCOG
    CHCHE CICIV CKCOK CLCHL CMCMR CNCHN COCOL CRCRI CUCUB CVCPV CWCUW CXCXR CYCYP CZCZE
    DEDEU DJDJI DKDNK DMDMA DODOM DZDZA ECECU EEEST EGEGY EHESH ERERI ESESP ETETH FIFIN
    FJFJI FKFLK FMFSM FOFRO FRFRA GAGAB GBGBR GDGRD GEGEO GFGUF GGGGY GHGHA GIGIB GLGRL
    GMGMB GNGIN GPGLP GQGNQ GRGRC GSSGS GTGTM GUGUM GWGNB GYGUY HKHKG HMHMD HNHND HRHRV
    HTHTI HUHUN IDIDN IEIRL ILISR IMIMN ININD IOIOT IQIRQ IRIRN ISISL ITITA JEJEY JMJAM
    JOJOR JPJPN KEKEN KGKGZ KHKHM KIKIR KMCOM KNKNA KPPRK KRKOR KWKWT KYCYM KZKAZ LALAO
    LBLBN LCLCA LILIE LKLKA LRLBR LSLSO LTLTU LULUX LVLVA LYLBY MAMAR MCMCO MDMDA MEMNE
    MFMAF MGMDG MHMHL MKMKD MLMLI MMMMR MNMNG MOMAC MPMNP MQMTQ MRMRT MSMSR MTMLT MUMUS
    MVMDV MWMWI MXMEX MYMYS MZMOZ NANAM NCNCL NENER NFNFK NGNGA NINIC NLNLD NONOR NPNPL
    NRNRU NUNIU NZNZL OMOMN PAPAN PEPER PFPYF PGPNG PHPHL PKPAK PLPOL PMSPM PNPCN PRPRI
    PSPSE PTPRT PWPLW PYPRY QAQAT REREU ROROU RSSRB RURUS RWRWA SASAU SBSLB SCSYC SDSDN
    SESWE SGSGP SHSHN SISVN SJSJM SKSVK SLSLE SMSMR SNSEN SOSOM SRSUR SSSSD STSTP SVSLV
    SXSXM SYSYR SZSWZ TCTCA TDTCD TFATF TGTGO THTHA TJTJK TKTKL TLTLS TMTKM TNTUN TOTON
    TRTUR TTTTO TVTUV TWTWN TZTZA UAUKR UGUGA UMUMI USUSA UYURY UZUZB VAVAT VCVCT VEVEN
    VGVGB VIVIR VNVNM VUVUT WFWLF WSWSM XKRKS YEYEM YTMYT ZAZAF ZMZMB ZWZWE";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_sorted_and_of_their_lengths() {
        assert_eq!(Country::all().count(), 250);
        assert!(Country::all().is_sorted_by(|a, b| a.alpha2() < b.alpha2()));
        assert!(
            Country::all().all(|c| c.0.len() == 5 && c.0.bytes().all(|b| b.is_ascii_uppercase()))
        );
    }

    #[test]
    fn either_code_finds_the_country() {
        for (code, alpha3) in [
            ("CN", "CHN"),
            ("chn", "CHN"),
            ("D", "DEU"),
            ("XK", "RKS"),
            ("TWN", "TWN"),
        ] {
            assert_eq!(Country::from_code(code).map(Country::alpha3), Some(alpha3));
        }
        for code in ["", "C", "ZZ", "AAA", "CHINA", "中国", "NAN"] {
            assert_eq!(Country::from_code(code), None, "{code}");
        }
    }
}
