/** Names and places that no labelled document bears: plain ones, and those that trouble a reader. */

const words = (text) => text.trim().split(/\s*\n\s*|\s*,\s*/);

/** Given names by what is hard about them. */
export const GIVEN = {
  plain: words(
    'Marleen, Joris, Sietske, Reinout, Hedwig, Gijsbert, Machteld, Thirza, Koenraad, Willemien, Fransje, Berend, Annelot, Ruben, Jorinde, Maurits, Geertje, Roderick, Lisanne, Wietse',
  ),
  short: words('Bo, Ot, Ike, Job, Eef, Ide, Ans, Ties, Wij, Jet'),
  word: words(
    'Roos, Storm, Mees, Merel, Dag, Fleur, Wil, Hoop, Linde, Mei, Zomer, Lente, Vos, Beer',
  ),
  foreign: words(
    'Zoë, Noëlle, Şeyma, Łukasz, Çağla, Björn, José, Željko, Ağca, Nguyệt, Oğuz, Aïcha, Małgorzata, Chloé, Andrés, Fahad, Xiomara, Tesfalem, Kwabena, Oleksandra',
  ),
  double: words(
    'Anne-Sophie, Jan-Willem, Eva-Lynn, Abd-el-Karim, Marie-Louise, Gerrit Jan, Mary Ann',
  ),
};

/** Family names as `particles|name`, by what is hard about them. */
export const FAMILY = {
  plain: words(
    '|Hoekzema, |Terpstra, |Mulderij, |Kuperus, |Schouten, |Verhagen, |Nijboer, |Wolters, |Lubbers, |Hessels',
  ),
  particle: words(
    'van der|Heijden, van|Oosten, de|Ruiter, ten|Brinke, van den|Eijnde, op den|Kamp, van de|Water, ter|Horst, in ’t|Groen, el|Bouzidi',
  ),
  word: words(
    '|Bakker, de|Groot, de|Wit, |Winter, |Prins, |Kort, |Post, |Brand, |Kind, |Vrij, de|Haan, |Koning, |Snel, van|Rijn, |Muis',
  ),
  double: words(
    '|Kramer-Hofstra, van den|Heuvel-de Bruin, |Ait-Hamou, |Jansen Holleboer, de|Vries-Tan, |Castro Delgado',
  ),
  foreign: words(
    '|Yıldız, |Nguyễn, |Muñoz, |Wójcik, |O’Sullivan, |M’Barki, |Gebreselassie, |Đurić, |Özdemir, |Papadopoulos, |Shevchenko, |Ngo, |Wu, |D’Angelo',
  ),
};

export const STREETS = words(
  'Kastanjelaan, Prins Bernhardstraat, Nieuwe Gracht, Vogelkersweg, Hooge Steenweg, Laan van Sint Hilarion, Smidssteeg, De Meent, Van Goghplantsoen, Ring, Burgemeester Thijssenplein, 2e Molenpad, Tuinfluiter, Eikenhof, Zuiderdiep, Aletta Jacobskade, ’t Zand, Wal',
);
export const TOWNS = words(
  'Winterswijk, Hoogeveen, Bergen op Zoom, Alphen aan den Rijn, ’s-Hertogenbosch, Den Helder, Etten-Leur, Waalwijk, Ede, Goes, Best, Oss, Nieuwegein, Capelle aan den IJssel, Leek, Zuidhorn, Middelharnis, Valkenswaard, Urk, Ommen',
);
export const SCHOOLS = words(
  'De Wegwijzer, Het Kompas, De Zevensprong, OBS De Toermalijn, Sint Jozefschool, Dr. Schaepmanschool, Theresialyceum, Christelijk College Nassau-Veluwe, De Bron, Montessori College Oost, Prins Willem-Alexanderschool, ’t Mozaïek, De Vuurvogel, RSG Slingerbos, Het Talent, Kindcentrum Zonnewereld',
);
export const CLASSES = words(
  'groep 3, groep 5B, groep 7, klas 1C, klas 2B, 3 havo A, 4V2, H3b, brugklas 1F, 2 vmbo-t, V1C, groep 1/2',
);
export const CLUBS = words(
  'vv Dalto, hockeyclub De Kraaien, SV Olympia ’25, turnvereniging Kwiek, judoschool Hirano, scouting Paulus, manege De Zadelhof, zwemclub Nereus, korfbalvereniging Sparta, dansschool Swing, HC Tilburg, basketbalclub Falcons',
);
export const DOCTORS = words(
  'dr. Wiersma, huisartsenpraktijk De Linde, dr. Van Dalen, dokter Abbas, P. Nauta, gezondheidscentrum Westerpark, dr. Klein, huisarts Tjeenk, dr. Mohan, praktijk De Brink',
);
