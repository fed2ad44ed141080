/** Names that everybody knows, of people who are not asked about: books, laws, hospitals, games. */
const known = `
Harry Potter|Jacqueline Wilson|Roald Dahl|David Walliams|Julia Donaldson|Tom Gates|Andrew Tate|Tommy Robinson|
Donald Trump|Nigel Farage|Keir Starmer|Boris Johnson|Taylor Swift|Justin Bieber|Billie Eilish|Ed Sheeran|
Stormzy|Mr Beast|MrBeast|Mr Tumble|Mr Bean|Mr Men|Mr Whippy|Dr Who|Doctor Who|Dr Martens|Dr Seuss|Horrid Henry|
Bob the Builder|Fireman Sam|Postman Pat|Thomas the Tank|Paddington|Winnie the Pooh|Mickey Mouse|Minnie Mouse|
Peppa Pig|Hey Duggee|Paw Patrol|Peter Rabbit|Percy Pig|Father Christmas|Mary Poppins|Anne Frank|
Victoria Climbi(?:e)?|Peter Connelly|Baby P|Sara Sharif|Arthur Labinjo-Hughes|Star Hobson|Daniel Pelka|
Guy'?s(?: and| &)? St Thomas'?|(?:at|to|from|in) (?:Guy's|King's|Jimmy's|Addenbrooke's|Bart's|Lloyd's|Levi's|Wendy's|Harvey's|Marco's|Bella's)(?= ?[.,;]| (?:and|with|for|on))|
Poppy (?:Day|Appeal)|holly and (?:the )?ivy|(?:ruby|pearl|amber) (?:wedding|anniversary|alert|light|warning)|Elizabeth line|Bella (?:Italia|Pasta)|(?:Elsa and Anna|Anna and Elsa)|Ms Rachel|Dora the Explorer|Gypsy,? (?:and )?Roma|Roma,? (?:and|&|or) Travell?ers?|Roma (?:community|people|heritage|origin|family)|Rose (?:and|&) Crown|Christmas Carol|Carol (?:Service|Concert)|William Hill|Paddy Power|Harvey Nichols|Oliver Bonas|Timothy Taylor|Philip Morris|Benson (?:and|&) Hedges|Lambert (?:and|&) Butler|Fortnum (?:and|&) Mason|Russell Group|Russell Hobbs|Ann Summers|Dorothy Perkins|Evans Cycles|Joseph Rowntree|Samuel Smith|Jeremy Kyle|Natasha'?s Law|Martyn'?s Law|Oliver'?s (?:Law|Campaign|Training)|Ruth'?s Law|Helen'?s Law|Finn'?s Law|Lucy'?s Law|Molly Russell|Brianna Ghey|Ellie Gould|
Logan Mwangi|Ayeeshia Jane Smith|Finley Boden|Jacob Crouch|Lucy Letby|Wayne Couzens|Harold Shipman|Fred West|Rose West|Ian Huntley|Holly and Jessica|Lola James|
Ted Baker|Fred Perry|Ben Sherman|Paul Smith|Jack Wills|Tommy Hilfiger|Calvin Klein|Ralph Lauren|Michael Kors|Hugo Boss|Laura Ashley|Kurt Geiger|Jimmy Choo|Jo Malone|Karen Millen|Marc Jacobs|Dolce (?:and|&) Gabbana|
Charlotte Tilbury|Liz Earle|Georgia O'Keeffe|Vivienne Westwood|Paul Costelloe|Stella McCartney|Stella Artois|Johnnie Walker|Jim Beam|Captain Morgan|Jack Daniel|Lost Mary|Elf Bars?|Mary Jane|Sally Rooney|
Uncle Ben'?s|Aunt Bessie'?s|Mr Kipling|Dr Pepper|Dr Oetker|Mr Muscle|Mr Freeze|Mrs Brown'?s Boys|Mrs Doubtfire|Mrs Hinch|Miss Trunchbull|Miss Honey|Miss Universe|Ms Marvel|Mr Bump|Mr Tickle|Mr Happy|
Peter Pan|Alice in Wonderland|Oliver Twist|Charlotte'?s Web|Romeo and Juliet|Billy Elliot|Matilda the Musical|Freddy Krueger|Jack the Ripper|Robin Hood|Mary Berry|Gordon Ramsay|Bear Grylls|Captain Tom|
Marcus Rashford|Harry Kane|Bukayo Saka|Cristiano Ronaldo|Lionel Messi|Mo Salah|David Beckham|Jude Bellingham|Kim Kardashian|Joe Biden|George Floyd|Rishi Sunak|Tony Blair|Margaret Thatcher|Greta Thunberg|
Bob Marley|Michael Jackson|Amy Winehouse|Ant (?:and|&) Dec|Phillip Schofield|Katie Price|Joe Rogan|Jordan Peterson|Elon Musk|Kanye West|Travis Scott|Central Cee|Molly-Mae|Tracy Beaker|Hannah Montana|
Captain America|Lightning McQueen|Thomas (?:and|&) Friends|Thomas splint|Ben 10|Billy Goats? Gruff|Harry Styles|Anne Boleyn|Henry VIII|Mother Teresa|Nelson Mandela|Rosa Parks|Guy Fawkes|Robert Burns|
James Bond|Sherlock Holmes|Jason Derulo|Josef Fritzl|Jeffrey Epstein|Simon Cowell|Freddie Mercury|Frank Lloyd|Prince Harry|Meghan Markle|King James|St Mary|Jack Frost|Jack-in-the-box|
Jimmy Savile|Sarah Everard|Stephen Lawrence|Oliver McGowan|Great Ormond Street|Marie Curie|Florence Nightingale|
Marie Stopes|Mary Seacole|John Lewis|Marks and Spencer|Marks & Spencer|Ben and Jerry's|Jack Daniel'?s|
Jack Russell|King Charles|Queen Elizabeth|Prince Charles|Prince William|Queen Victoria|Queen Alexandra|
Princess Anne|Princess Royal|Duke of Edinburgh|Martin Luther King|Adolf Hitler|Jesus Christ|Virgin Mary|
Stanley knife|Stanley cup|Wendy house|Moses basket|Bonfire Night|Barnardo'?s|Joe Wicks|Jamie Oliver|
Slapped Cheek|St John|St George'?s? Day|Rose Report|Munro Review|Laming Report|Marks? scheme|
Clare'?s Law|Claire'?s Law|Sarah'?s Law|Martha'?s Rule|Harper'?s Law|Jade'?s Law|Kay'?s Law|Benedict'?s Law
`;

export const sayings = new RegExp(`\\b(?:${known.replaceAll('\n', '')})\\b`, 'gi');
