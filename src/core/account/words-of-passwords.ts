/**
 * Words of which common passwords are made, in English and Spanish, without accents. A password of twelve characters
 * that is nothing but these, with numbers and signs around them, is among the first that are tried.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `abc access account acceso admin administrador administrator adios amigo amigos amor angel apple april abril
  agosto august autumn azul baby banana barcelona baseball basketball batman bear beautiful bebe bienvenida
  bienvenido blanco blue bonita bonito boston butterfly california car carlos casa cat change changeme charlie
  cheese chicago chicken chocolate clave computer computadora contrasena cookie correcthorsebatterystaple corazon
  cuenta daniel david december december default demo diciembre diego dios dog domingo dragon enero entrada entrar
  endorsement acreditacion estrella attune facebook familia family february febrero first five flower flores
  football forever four freedom friend friday futbol game garden garcia gato girl god google gonzalez guest guitar
  happy hello hola horse house hunter iloveyou infant instagram internet invierno jackson january jennifer jesus
  jessica jordan jorge jose juan julio july june junio karla keyboard killer king lakers let letmein life linda
  logan login lopez love lovely maga mama maria mariposa march martes martin marzo master matrix maximo mayo me
  mexico michael michelle miercoles mine monday money monkey mother my mustang my name negro new nicole ninja
  november noviembre october octubre oliver one orange otono papa pass passcode passphrase passw passwd password
  passwort pepper perro phoenix please pokemon portfolio portafolio primavera princesa princess private purple
  qazwsx queen qwe qwer qwert qwerty qwertyuiop rainbow red roberto rojo root sabado samsung sanchez saturday
  secret secreta secreto secure security seguridad september septiembre service shadow soccer solo spring
  starwars strong student summer sun sunday sunshine super superman teacher teamo temp temporal temporary tequiero
  test testing thank thomas three thursday tigger trust trustno tuesday two user usuario verano verde viernes
  wednesday welcome whatever winter wizard word work world yellow you your zxc zxcv zxcvbn zxcvbnm asd asdf
  asdfgh asdfghjkl a i the is esta este mi la el es un una de y en`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
