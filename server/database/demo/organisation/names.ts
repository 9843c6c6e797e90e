/** First names of people in health-care work, with a weight each: about four in five are women's. */
export const FIRST_NAMES: readonly (readonly [string, number])[] = [
  ...names(30, 'Anna Maria Emma Sara Johanna Karin Linda Jenny Malin Helena'),
  ...names(24, 'Åsa Susanne Annika Lena Kristina Ida Frida Elin Jessica Sofia Ulrika Marie Camilla Cecilia'),
  ...names(16, 'Hanna Josefin Lisa Eva Ingrid Monica Carina Caroline Charlotta Therese Annelie Madeleine Petra Ellen'),
  ...names(10, 'Märta Amanda Matilda Evelina Moa Klara Julia Rebecka Sandra Gunilla Marianne Birgitta Inger Katarina'),
  ...names(6, 'Fatima Amina Zahra Leila Mariam Samira Olga Irina Agnieszka Ewa Päivi Tuula Nadja Shirin'),
  ...names(12, 'Johan Anders Mikael Per Erik Lars Daniel Peter Fredrik Andreas Magnus Henrik Mattias Jonas'),
  ...names(7, 'Björn Göran Jörgen Håkan Åke Karl Niklas Stefan Thomas Martin Marcus Oskar Viktor Simon Emil Gustav'),
  ...names(4, 'Ahmed Ali Mohammed Hassan Omar Yusuf Amir Piotr Mehmet Dragan Jukka Abdi'),
];

/** Surnames with the number of people in Sweden who bear them, in thousands and rounded (order of Statistics Sweden). */
export const LAST_NAMES: readonly (readonly [string, number])[] = [
  ...names(210, 'Andersson Johansson'),
  ...names(185, 'Karlsson'),
  ...names(140, 'Nilsson Eriksson'),
  ...names(95, 'Larsson Olsson Persson Svensson'),
  ...names(80, 'Gustafsson Pettersson'),
  ...names(60, 'Jonsson'),
  ...names(40, 'Jansson Hansson'),
  ...names(28, 'Bengtsson Jönsson Lindberg Jakobsson Magnusson'),
  ...names(23, 'Olofsson Lindström Lindqvist Lindgren Berg Axelsson Bergström Lundberg Lind Lundgren'),
  ...names(18, 'Lundqvist Mattsson Berglund Fredriksson Sandberg Henriksson Forsberg Sjöberg Wallin Ali Mohamed'),
  ...names(14, 'Engström Eklund Danielsson Lundin Håkansson Björk Bergman Gunnarsson Wikström Holm Samuelsson'),
  ...names(12, 'Isaksson Fransson Bergqvist Nyström Holmberg Arvidsson Löfgren Söderberg Nyberg Ahmed Blomqvist'),
  ...names(10, 'Claesson Hassan Nordström Mårtensson Åberg Öberg Hermansson Dahlberg Hussein Ström Hellström Åström'),
  ...names(8, 'Falk Ekström Norberg Sundberg Hedlund Sjögren Ivarsson Martinsson Ek Lundström Blom Abrahamsson Öhman'),
  ...names(6, 'Månsson Dahl Strandberg Åkesson Lindholm Viklund Sundström Norén Ibrahim Nguyen Kowalski Virtanen Hägg'),
];

function names(weight: number, list: string): (readonly [string, number])[] {
  return list.split(' ').map((name) => [name, weight] as const);
}
