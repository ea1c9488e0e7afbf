/**
 * `npm run excel`: makes certificates that Excel trusts and says how to load Meldbeeld in the real Excel, on the computer
 * that it runs on and in the browser.
 */
import { fileURLToPath } from 'node:url';
import { ensureCertificatesAreInstalled } from 'office-addin-dev-certs';

const manifest = fileURLToPath(new URL('../../manifest.xml', import.meta.url));
const validDays = 365;

const say = (text: string): void => void process.stdout.write(`${text}\n`);

const windows = `Excel op Windows
  1. Maak een map, deel hem in uw netwerk en kopieer dit bestand erin:
       ${manifest}
  2. Open in Excel: Bestand > Opties > Vertrouwenscentrum > Instellingen voor het Vertrouwenscentrum >
     Vertrouwde invoegtoepassingencatalogussen. Voeg het netwerkadres van de map toe (\\\\computer\\map)
     en zet een vinkje bij "In menu weergeven".
  3. Start Excel opnieuw en kies: Start > Invoegtoepassingen > Meer invoegtoepassingen > Gedeelde map > Meldbeeld.
`;

const mac = `Excel op de Mac
  1. Kopieer het manifest naar de map waarin Excel zoekt:
       mkdir -p ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef
       cp "${manifest}" ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/meldbeeld.xml
  2. Start Excel opnieuw en kies: Start > Invoegtoepassingen > Meldbeeld (onder "Invoegtoepassingen voor ontwikkelaars").
`;

const web = `Excel in de browser
  1. Open een werkboek op https://www.office.com.
  2. Kies: Start > Invoegtoepassingen > Meer invoegtoepassingen > Mijn invoegtoepassing uploaden, en kies dit bestand:
       ${manifest}
`;

const withoutTrust = `Het certificaat is op dit systeem niet vanzelf vertrouwd. Open na het starten eenmaal https://localhost:3000
in de browser waarin u Excel gebruikt, en sta de verbinding toe.
`;

/** Makes and trusts the certificates where Excel itself can be installed; gives whether that worked. */
async function trustCertificates(): Promise<boolean> {
  if (process.platform !== 'win32' && process.platform !== 'darwin') return false;
  try {
    await ensureCertificatesAreInstalled(validDays);
    return true;
  } catch (error) {
    say(
      `De certificaten konden niet worden geïnstalleerd: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    return false;
  }
}

const trusted = await trustCertificates();
say(
  '\nMeldbeeld in de echte Excel\n\nStart eerst Meldbeeld in een ander venster, en laat het draaien:\n\n  npm start\n',
);
if (!trusted) say(withoutTrust);
if (process.platform === 'win32') say(windows);
if (process.platform === 'darwin') say(mac);
say(web);
say('In Excel verschijnt het tabblad Meldbeeld. Verwijderen gaat langs dezelfde weg: haal het manifest weer weg.');
