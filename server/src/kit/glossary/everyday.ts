/** Short forms that nobody need write out in a letter. */

/** Known to almost every reader in the country, or better known short than long. */
export const everyday: ReadonlySet<string> = new Set(
  `NHS GP A&E UK GB USA US EU UN NI TV DVD CD PC IT ICT PE RE RS AM PM BC AD CE BCE OK PDF ID PIN FAQ FAQs DIY VAT MP MPs MS PhD
  BBC ITV CBBC CBeebies HBO NASA NATO RAF HM HMS HRH MBE OBE CBE BA BSc BEd MA MSc MEd PGCE DPhil FRCP JP QC KC
  GCSE GCSEs A-level A-levels AS BTEC BTECs NVQ NVQs T-level T-levels IB EPQ PTA PTFA Ofsted OFSTED Estyn HMI HMRC DVLA
  RSPCA NSPCC RSPB RNLI YMCA YWCA UNICEF BAFTA FIFA UEFA FA F1 WWE
  IQ HIV AIDS IVF MRI CT CPR ICU COVID COVID-19 PPE MMR UV SPF LED LCD ATM CCTV GPS USB SIM SMS MMS QR URL HTML CSV
  WiFi Wi-Fi WIFI iPad iPads iPhone YouTube WhatsApp TikTok PlayStation PS4 PS5 VR AI 3D 2D HD 4K MP3 PowerPoint
  LEGO KFC IKEA B&Q M&S H&M DJ MC PJs BBQ B&B VIP SOS UFO RIP XL XS XXL WC DofE D&T P.S. PS NB
  AC/DC ABBA WW1 WW2 WWI WWII MOT VE CV AGM PLC LTD HGV 4x4 LGBT LGBTQ LGBTQ+ BMX BFG TNT ADHD ABC XYZ
  USA U.K. U.S. N.B. e.g. i.e. etc. a.m. p.m. cm mm km kg mg ml mph kph GB MB TB
  Mr Mrs Ms Miss Mx Dr Rev Prof St Rd Ave Ln Jr Sr No. vs`
    .trim()
    .split(/\s+/),
);
