// util.parseArgs with many command lines, strict and not; MIMEType and MIMEParams.
const {parseArgs,MIMEType,MIMEParams}=require('util');
const J=x=>JSON.stringify(x,(k,v)=>v===undefined?'<undef>':v);
const P=c=>{try{console.log(J(parseArgs(c)))}catch(e){console.log(e.name,e.code,e.message)}};
const options={foo:{type:'boolean',short:'f'},bar:{type:'string',short:'b'},many:{type:'string',multiple:true,short:'m'},flags:{type:'boolean',multiple:true,short:'v'},def:{type:'string',default:'d'},list:{type:'string',multiple:true,default:['x']}};
for(const args of [[],['-f','--bar','b'],['--bar=b'],['-bx'],['-fbx'],['-vvv'],['-vfb','x'],['-m','1','--many=2','-m3'],['--bar'],['--bar','-f'],['--bar','--','x'],['-b','-f'],['--foo=1'],['--nope'],['-z'],['pos'],['--','pos'],['--bar='],['--no-foo'],['--list','a'],['--__proto__'],['-'],['--bar','-'],['--=x'],['-f','-'],['-fz'],['-bf'],['--foo','pos','--bar=x'],['-f=1'],['-b=1']])
 for(const extra of [{},{strict:false},{allowPositionals:true},{tokens:true,strict:false},{tokens:true,allowPositionals:true,allowNegative:true}]) P({args,options,...extra});
P({args:['a'],allowPositionals:'x'});P({args:5});P({options:5});P({options:{a:5}});P({options:{a:{}}});P({options:{a:{type:'x'}}});P({options:{a:{type:'string',short:'ab'}}});P({options:{a:{type:'string',short:5}}});P({options:{a:{type:'string',multiple:5}}});P({options:{a:{type:'string',default:5}}});P({options:{a:{type:'boolean',multiple:true,default:true}}});P({options:{a:{type:'boolean',multiple:true,default:[1]}}});P(5);P({strict:1});P({tokens:1});
console.log(parseArgs({args:['-f','x'],options,allowPositionals:true,tokens:true}));
const M=t=>{try{const m=new MIMEType(t);console.log(String(m),'|',m.type,m.subtype,m.essence,J([...m.params]))}catch(e){console.log(e.name,e.code,e.message)}};
['text/html','TEXT/HTML; Charset="utf-8"','text/plain;a=b;a=c','text/plain; a="x\\"y" ;b= c ;;d','text','text/','/html','te xt/html','text/ht ml','text/html ;x=1',' text/html\n','a/b;c="";d=','a/b;c="x','a/b;=c;d=é;e=\u0100','a/b;x="a;b";y=2','a/b;x="a"junk;y=2','','a/b/c','a/b;c'].forEach(M);
const m=new MIMEType('text/html;charset=utf-8;q="0.8"');m.type='application';m.subtype='JSON';m.params.set('A','b c');console.log(String(m),JSON.stringify(m),m.params.get('charset'),m.params.get('x'),m.params.has('q'),[...m.params.keys()],[...m.params.values()]);m.params.delete('q');console.log(String(m.params));
for(const f of [()=>m.type='',()=>m.subtype='a b',()=>m.params.set('','x'),()=>m.params.set('a b','x'),()=>m.params.set('a','\u0100'),()=>new MIMEType(),()=>new MIMEType(Symbol())])try{f();console.log('ok')}catch(e){console.log(e.name,e.code,e.message)}

// expect: {"values":{"def":"d","list":["x"]},"positionals":[]}
// expect: {"values":{"def":"d","list":["x"]},"positionals":[]}
// expect: {"values":{"def":"d","list":["x"]},"positionals":[]}
// expect: {"values":{"def":"d","list":["x"]},"positionals":[],"tokens":[]}
// expect: {"values":{"def":"d","list":["x"]},"positionals":[],"tokens":[]}
// expect: {"values":{"foo":true,"bar":"b","def":"d","list":["x"]},"positionals":[]}
// expect: {"values":{"foo":true,"bar":"b","def":"d","list":["x"]},"positionals":[]}
// expect: {"values":{"foo":true,"bar":"b","def":"d","list":["x"]},"positionals":[]}
// expect: {"values":{"foo":true,"bar":"b","def":"d","list":["x"]},"positionals":[],"tokens":[{"kind":"option","name":"foo","rawName":"-f","index":0,"value":"<undef>","inlineValue":"<undef>"},{"kind":"option","name":"bar","rawName":"--bar","index":1,"value":"b","inlineValue":false}]}
// expect: {"values":{"foo":true,"bar":"b","def":"d","list":["x"]},"positionals":[],"tokens":[{"kind":"option","name":"foo","rawName":"-f","index":0,"value":"<undef>","inlineValue":"<undef>"},{"kind":"option","name":"bar","rawName":"--bar","index":1,"value":"b","inlineValue":false}]}
// expect: {"values":{"bar":"b","def":"d","list":["x"]},"positionals":[]}
// expect: {"values":{"bar":"b","def":"d","list":["x"]},"positionals":[]}
// expect: {"values":{"bar":"b","def":"d","list":["x"]},"positionals":[]}
// expect: {"values":{"bar":"b","def":"d","list":["x"]},"positionals":[],"tokens":[{"kind":"option","name":"bar","rawName":"--bar","index":0,"value":"b","inlineValue":true}]}
// expect: {"values":{"bar":"b","def":"d","list":["x"]},"positionals":[],"tokens":[{"kind":"option","name":"bar","rawName":"--bar","index":0,"value":"b","inlineValue":true}]}
// expect: {"values":{"bar":"x","def":"d","list":["x"]},"positionals":[]}
// expect: {"values":{"bar":"x","def":"d","list":["x"]},"positionals":[]}
// expect: {"values":{"bar":"x","def":"d","list":["x"]},"positionals":[]}
// expect: {"values":{"bar":"x","def":"d","list":["x"]},"positionals":[],"tokens":[{"kind":"option","name":"bar","rawName":"-b","index":0,"value":"x","inlineValue":true}]}
// expect: {"values":{"bar":"x","def":"d","list":["x"]},"positionals":[],"tokens":[{"kind":"option","name":"bar","rawName":"-b","index":0,"value":"x","inlineValue":true}]}
// expect: {"values":{"foo":true,"bar":"x","def":"d","list":["x"]},"positionals":[]}
// expect: {"values":{"foo":true,"bar":"x","def":"d","list":["x"]},"positionals":[]}
// expect: {"values":{"foo":true,"bar":"x","def":"d","list":["x"]},"positionals":[]}
// expect: {"values":{"foo":true,"bar":"x","def":"d","list":["x"]},"positionals":[],"tokens":[{"kind":"option","name":"foo","rawName":"-f","index":0,"value":"<undef>","inlineValue":"<undef>"},{"kind":"option","name":"bar","rawName":"-b","index":0,"value":"x","inlineValue":true}]}
// expect: {"values":{"foo":true,"bar":"x","def":"d","list":["x"]},"positionals":[],"tokens":[{"kind":"option","name":"foo","rawName":"-f","index":0,"value":"<undef>","inlineValue":"<undef>"},{"kind":"option","name":"bar","rawName":"-b","index":0,"value":"x","inlineValue":true}]}
// expect: {"values":{"flags":[true,true,true],"def":"d","list":["x"]},"positionals":[]}
// expect: {"values":{"flags":[true,true,true],"def":"d","list":["x"]},"positionals":[]}
// expect: {"values":{"flags":[true,true,true],"def":"d","list":["x"]},"positionals":[]}
// expect: {"values":{"flags":[true,true,true],"def":"d","list":["x"]},"positionals":[],"tokens":[{"kind":"option","name":"flags","rawName":"-v","index":0,"value":"<undef>","inlineValue":"<undef>"},{"kind":"option","name":"flags","rawName":"-v","index":0,"value":"<undef>","inlineValue":"<undef>"},{"kind":"option","name":"flags","rawName":"-v","index":0,"value":"<undef>","inlineValue":"<undef>"}]}
// expect: {"values":{"flags":[true,true,true],"def":"d","list":["x"]},"positionals":[],"tokens":[{"kind":"option","name":"flags","rawName":"-v","index":0,"value":"<undef>","inlineValue":"<undef>"},{"kind":"option","name":"flags","rawName":"-v","index":0,"value":"<undef>","inlineValue":"<undef>"},{"kind":"option","name":"flags","rawName":"-v","index":0,"value":"<undef>","inlineValue":"<undef>"}]}
// expect: {"values":{"flags":[true],"foo":true,"bar":"x","def":"d","list":["x"]},"positionals":[]}
// expect: {"values":{"flags":[true],"foo":true,"bar":"x","def":"d","list":["x"]},"positionals":[]}
// expect: {"values":{"flags":[true],"foo":true,"bar":"x","def":"d","list":["x"]},"positionals":[]}
// expect: {"values":{"flags":[true],"foo":true,"bar":"x","def":"d","list":["x"]},"positionals":[],"tokens":[{"kind":"option","name":"flags","rawName":"-v","index":0,"value":"<undef>","inlineValue":"<undef>"},{"kind":"option","name":"foo","rawName":"-f","index":0,"value":"<undef>","inlineValue":"<undef>"},{"kind":"option","name":"bar","rawName":"-b","index":0,"value":"x","inlineValue":false}]}
// expect: {"values":{"flags":[true],"foo":true,"bar":"x","def":"d","list":["x"]},"positionals":[],"tokens":[{"kind":"option","name":"flags","rawName":"-v","index":0,"value":"<undef>","inlineValue":"<undef>"},{"kind":"option","name":"foo","rawName":"-f","index":0,"value":"<undef>","inlineValue":"<undef>"},{"kind":"option","name":"bar","rawName":"-b","index":0,"value":"x","inlineValue":false}]}
// expect: {"values":{"many":["1","2","3"],"def":"d","list":["x"]},"positionals":[]}
// expect: {"values":{"many":["1","2","3"],"def":"d","list":["x"]},"positionals":[]}
// expect: {"values":{"many":["1","2","3"],"def":"d","list":["x"]},"positionals":[]}
// expect: {"values":{"many":["1","2","3"],"def":"d","list":["x"]},"positionals":[],"tokens":[{"kind":"option","name":"many","rawName":"-m","index":0,"value":"1","inlineValue":false},{"kind":"option","name":"many","rawName":"--many","index":2,"value":"2","inlineValue":true},{"kind":"option","name":"many","rawName":"-m","index":3,"value":"3","inlineValue":true}]}
// expect: {"values":{"many":["1","2","3"],"def":"d","list":["x"]},"positionals":[],"tokens":[{"kind":"option","name":"many","rawName":"-m","index":0,"value":"1","inlineValue":false},{"kind":"option","name":"many","rawName":"--many","index":2,"value":"2","inlineValue":true},{"kind":"option","name":"many","rawName":"-m","index":3,"value":"3","inlineValue":true}]}
// expect: TypeError ERR_PARSE_ARGS_INVALID_OPTION_VALUE Option '-b, --bar <value>' argument missing
// expect: {"values":{"bar":true,"def":"d","list":["x"]},"positionals":[]}
// expect: TypeError ERR_PARSE_ARGS_INVALID_OPTION_VALUE Option '-b, --bar <value>' argument missing
// expect: {"values":{"bar":true,"def":"d","list":["x"]},"positionals":[],"tokens":[{"kind":"option","name":"bar","rawName":"--bar","index":0,"value":"<undef>","inlineValue":"<undef>"}]}
// expect: TypeError ERR_PARSE_ARGS_INVALID_OPTION_VALUE Option '-b, --bar <value>' argument missing
// expect: TypeError ERR_PARSE_ARGS_INVALID_OPTION_VALUE Option '--bar' argument is ambiguous.
// expect: Did you forget to specify the option argument for '--bar'?
// expect: To specify an option argument starting with a dash use '--bar=-XYZ'.
// expect: {"values":{"bar":"-f","def":"d","list":["x"]},"positionals":[]}
// expect: TypeError ERR_PARSE_ARGS_INVALID_OPTION_VALUE Option '--bar' argument is ambiguous.
// expect: Did you forget to specify the option argument for '--bar'?
// expect: To specify an option argument starting with a dash use '--bar=-XYZ'.
// expect: {"values":{"bar":"-f","def":"d","list":["x"]},"positionals":[],"tokens":[{"kind":"option","name":"bar","rawName":"--bar","index":0,"value":"-f","inlineValue":false}]}
// expect: TypeError ERR_PARSE_ARGS_INVALID_OPTION_VALUE Option '--bar' argument is ambiguous.
// expect: Did you forget to specify the option argument for '--bar'?
// expect: To specify an option argument starting with a dash use '--bar=-XYZ'.
// expect: TypeError ERR_PARSE_ARGS_INVALID_OPTION_VALUE Option '--bar' argument is ambiguous.
// expect: Did you forget to specify the option argument for '--bar'?
// expect: To specify an option argument starting with a dash use '--bar=-XYZ'.
// expect: {"values":{"bar":"--","def":"d","list":["x"]},"positionals":["x"]}
// expect: TypeError ERR_PARSE_ARGS_INVALID_OPTION_VALUE Option '--bar' argument is ambiguous.
// expect: Did you forget to specify the option argument for '--bar'?
// expect: To specify an option argument starting with a dash use '--bar=-XYZ'.
// expect: {"values":{"bar":"--","def":"d","list":["x"]},"positionals":["x"],"tokens":[{"kind":"option","name":"bar","rawName":"--bar","index":0,"value":"--","inlineValue":false},{"kind":"positional","index":2,"value":"x"}]}
// expect: TypeError ERR_PARSE_ARGS_INVALID_OPTION_VALUE Option '--bar' argument is ambiguous.
// expect: Did you forget to specify the option argument for '--bar'?
// expect: To specify an option argument starting with a dash use '--bar=-XYZ'.
// expect: TypeError ERR_PARSE_ARGS_INVALID_OPTION_VALUE Option '-b' argument is ambiguous.
// expect: Did you forget to specify the option argument for '-b'?
// expect: To specify an option argument starting with a dash use '--bar=-XYZ' or '-b-XYZ'.
// expect: {"values":{"bar":"-f","def":"d","list":["x"]},"positionals":[]}
// expect: TypeError ERR_PARSE_ARGS_INVALID_OPTION_VALUE Option '-b' argument is ambiguous.
// expect: Did you forget to specify the option argument for '-b'?
// expect: To specify an option argument starting with a dash use '--bar=-XYZ' or '-b-XYZ'.
// expect: {"values":{"bar":"-f","def":"d","list":["x"]},"positionals":[],"tokens":[{"kind":"option","name":"bar","rawName":"-b","index":0,"value":"-f","inlineValue":false}]}
// expect: TypeError ERR_PARSE_ARGS_INVALID_OPTION_VALUE Option '-b' argument is ambiguous.
// expect: Did you forget to specify the option argument for '-b'?
// expect: To specify an option argument starting with a dash use '--bar=-XYZ' or '-b-XYZ'.
// expect: TypeError ERR_PARSE_ARGS_INVALID_OPTION_VALUE Option '-f, --foo' does not take an argument
// expect: {"values":{"foo":"1","def":"d","list":["x"]},"positionals":[]}
// expect: TypeError ERR_PARSE_ARGS_INVALID_OPTION_VALUE Option '-f, --foo' does not take an argument
// expect: {"values":{"foo":"1","def":"d","list":["x"]},"positionals":[],"tokens":[{"kind":"option","name":"foo","rawName":"--foo","index":0,"value":"1","inlineValue":true}]}
// expect: TypeError ERR_PARSE_ARGS_INVALID_OPTION_VALUE Option '-f, --foo' does not take an argument
// expect: TypeError ERR_PARSE_ARGS_UNKNOWN_OPTION Unknown option '--nope'
// expect: {"values":{"nope":true,"def":"d","list":["x"]},"positionals":[]}
// expect: TypeError ERR_PARSE_ARGS_UNKNOWN_OPTION Unknown option '--nope'. To specify a positional argument starting with a '-', place it at the end of the command after '--', as in '-- "--nope"
// expect: {"values":{"nope":true,"def":"d","list":["x"]},"positionals":[],"tokens":[{"kind":"option","name":"nope","rawName":"--nope","index":0,"value":"<undef>","inlineValue":"<undef>"}]}
// expect: TypeError ERR_PARSE_ARGS_UNKNOWN_OPTION Unknown option '--nope'. To specify a positional argument starting with a '-', place it at the end of the command after '--', as in '-- "--nope"
// expect: TypeError ERR_PARSE_ARGS_UNKNOWN_OPTION Unknown option '-z'
// expect: {"values":{"z":true,"def":"d","list":["x"]},"positionals":[]}
// expect: TypeError ERR_PARSE_ARGS_UNKNOWN_OPTION Unknown option '-z'. To specify a positional argument starting with a '-', place it at the end of the command after '--', as in '-- "-z"
// expect: {"values":{"z":true,"def":"d","list":["x"]},"positionals":[],"tokens":[{"kind":"option","name":"z","rawName":"-z","index":0,"value":"<undef>","inlineValue":"<undef>"}]}
// expect: TypeError ERR_PARSE_ARGS_UNKNOWN_OPTION Unknown option '-z'. To specify a positional argument starting with a '-', place it at the end of the command after '--', as in '-- "-z"
// expect: TypeError ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL Unexpected argument 'pos'. This command does not take positional arguments
// expect: {"values":{"def":"d","list":["x"]},"positionals":["pos"]}
// expect: {"values":{"def":"d","list":["x"]},"positionals":["pos"]}
// expect: {"values":{"def":"d","list":["x"]},"positionals":["pos"],"tokens":[{"kind":"positional","index":0,"value":"pos"}]}
// expect: {"values":{"def":"d","list":["x"]},"positionals":["pos"],"tokens":[{"kind":"positional","index":0,"value":"pos"}]}
// expect: TypeError ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL Unexpected argument 'pos'. This command does not take positional arguments
// expect: {"values":{"def":"d","list":["x"]},"positionals":["pos"]}
// expect: {"values":{"def":"d","list":["x"]},"positionals":["pos"]}
// expect: {"values":{"def":"d","list":["x"]},"positionals":["pos"],"tokens":[{"kind":"option-terminator","index":0},{"kind":"positional","index":1,"value":"pos"}]}
// expect: {"values":{"def":"d","list":["x"]},"positionals":["pos"],"tokens":[{"kind":"option-terminator","index":0},{"kind":"positional","index":1,"value":"pos"}]}
// expect: {"values":{"bar":"","def":"d","list":["x"]},"positionals":[]}
// expect: {"values":{"bar":"","def":"d","list":["x"]},"positionals":[]}
// expect: {"values":{"bar":"","def":"d","list":["x"]},"positionals":[]}
// expect: {"values":{"bar":"","def":"d","list":["x"]},"positionals":[],"tokens":[{"kind":"option","name":"bar","rawName":"--bar","index":0,"value":"","inlineValue":true}]}
// expect: {"values":{"bar":"","def":"d","list":["x"]},"positionals":[],"tokens":[{"kind":"option","name":"bar","rawName":"--bar","index":0,"value":"","inlineValue":true}]}
// expect: TypeError ERR_PARSE_ARGS_UNKNOWN_OPTION Unknown option '--no-foo'
// expect: {"values":{"no-foo":true,"def":"d","list":["x"]},"positionals":[]}
// expect: TypeError ERR_PARSE_ARGS_UNKNOWN_OPTION Unknown option '--no-foo'. To specify a positional argument starting with a '-', place it at the end of the command after '--', as in '-- "--no-foo"
// expect: {"values":{"no-foo":true,"def":"d","list":["x"]},"positionals":[],"tokens":[{"kind":"option","name":"no-foo","rawName":"--no-foo","index":0,"value":"<undef>","inlineValue":"<undef>"}]}
// expect: {"values":{"foo":false,"def":"d","list":["x"]},"positionals":[],"tokens":[{"kind":"option","name":"foo","rawName":"--no-foo","index":0,"value":"<undef>","inlineValue":"<undef>"}]}
// expect: {"values":{"list":["a"],"def":"d"},"positionals":[]}
// expect: {"values":{"list":["a"],"def":"d"},"positionals":[]}
// expect: {"values":{"list":["a"],"def":"d"},"positionals":[]}
// expect: {"values":{"list":["a"],"def":"d"},"positionals":[],"tokens":[{"kind":"option","name":"list","rawName":"--list","index":0,"value":"a","inlineValue":false}]}
// expect: {"values":{"list":["a"],"def":"d"},"positionals":[],"tokens":[{"kind":"option","name":"list","rawName":"--list","index":0,"value":"a","inlineValue":false}]}
// expect: TypeError ERR_PARSE_ARGS_UNKNOWN_OPTION Unknown option '--__proto__'
// expect: {"values":{"def":"d","list":["x"]},"positionals":[]}
// expect: TypeError ERR_PARSE_ARGS_UNKNOWN_OPTION Unknown option '--__proto__'. To specify a positional argument starting with a '-', place it at the end of the command after '--', as in '-- "--__proto__"
// expect: {"values":{"def":"d","list":["x"]},"positionals":[],"tokens":[{"kind":"option","name":"__proto__","rawName":"--__proto__","index":0,"value":"<undef>","inlineValue":"<undef>"}]}
// expect: TypeError ERR_PARSE_ARGS_UNKNOWN_OPTION Unknown option '--__proto__'. To specify a positional argument starting with a '-', place it at the end of the command after '--', as in '-- "--__proto__"
// expect: TypeError ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL Unexpected argument '-'. This command does not take positional arguments
// expect: {"values":{"def":"d","list":["x"]},"positionals":["-"]}
// expect: {"values":{"def":"d","list":["x"]},"positionals":["-"]}
// expect: {"values":{"def":"d","list":["x"]},"positionals":["-"],"tokens":[{"kind":"positional","index":0,"value":"-"}]}
// expect: {"values":{"def":"d","list":["x"]},"positionals":["-"],"tokens":[{"kind":"positional","index":0,"value":"-"}]}
// expect: {"values":{"bar":"-","def":"d","list":["x"]},"positionals":[]}
// expect: {"values":{"bar":"-","def":"d","list":["x"]},"positionals":[]}
// expect: {"values":{"bar":"-","def":"d","list":["x"]},"positionals":[]}
// expect: {"values":{"bar":"-","def":"d","list":["x"]},"positionals":[],"tokens":[{"kind":"option","name":"bar","rawName":"--bar","index":0,"value":"-","inlineValue":false}]}
// expect: {"values":{"bar":"-","def":"d","list":["x"]},"positionals":[],"tokens":[{"kind":"option","name":"bar","rawName":"--bar","index":0,"value":"-","inlineValue":false}]}
// expect: TypeError ERR_PARSE_ARGS_UNKNOWN_OPTION Unknown option '--=x'
// expect: {"values":{"=x":true,"def":"d","list":["x"]},"positionals":[]}
// expect: TypeError ERR_PARSE_ARGS_UNKNOWN_OPTION Unknown option '--=x'. To specify a positional argument starting with a '-', place it at the end of the command after '--', as in '-- "--=x"
// expect: {"values":{"=x":true,"def":"d","list":["x"]},"positionals":[],"tokens":[{"kind":"option","name":"=x","rawName":"--=x","index":0,"value":"<undef>","inlineValue":"<undef>"}]}
// expect: TypeError ERR_PARSE_ARGS_UNKNOWN_OPTION Unknown option '--=x'. To specify a positional argument starting with a '-', place it at the end of the command after '--', as in '-- "--=x"
// expect: TypeError ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL Unexpected argument '-'. This command does not take positional arguments
// expect: {"values":{"foo":true,"def":"d","list":["x"]},"positionals":["-"]}
// expect: {"values":{"foo":true,"def":"d","list":["x"]},"positionals":["-"]}
// expect: {"values":{"foo":true,"def":"d","list":["x"]},"positionals":["-"],"tokens":[{"kind":"option","name":"foo","rawName":"-f","index":0,"value":"<undef>","inlineValue":"<undef>"},{"kind":"positional","index":1,"value":"-"}]}
// expect: {"values":{"foo":true,"def":"d","list":["x"]},"positionals":["-"],"tokens":[{"kind":"option","name":"foo","rawName":"-f","index":0,"value":"<undef>","inlineValue":"<undef>"},{"kind":"positional","index":1,"value":"-"}]}
// expect: TypeError ERR_PARSE_ARGS_UNKNOWN_OPTION Unknown option '-z'
// expect: {"values":{"foo":true,"z":true,"def":"d","list":["x"]},"positionals":[]}
// expect: TypeError ERR_PARSE_ARGS_UNKNOWN_OPTION Unknown option '-z'. To specify a positional argument starting with a '-', place it at the end of the command after '--', as in '-- "-z"
// expect: {"values":{"foo":true,"z":true,"def":"d","list":["x"]},"positionals":[],"tokens":[{"kind":"option","name":"foo","rawName":"-f","index":0,"value":"<undef>","inlineValue":"<undef>"},{"kind":"option","name":"z","rawName":"-z","index":0,"value":"<undef>","inlineValue":"<undef>"}]}
// expect: TypeError ERR_PARSE_ARGS_UNKNOWN_OPTION Unknown option '-z'. To specify a positional argument starting with a '-', place it at the end of the command after '--', as in '-- "-z"
// expect: {"values":{"bar":"f","def":"d","list":["x"]},"positionals":[]}
// expect: {"values":{"bar":"f","def":"d","list":["x"]},"positionals":[]}
// expect: {"values":{"bar":"f","def":"d","list":["x"]},"positionals":[]}
// expect: {"values":{"bar":"f","def":"d","list":["x"]},"positionals":[],"tokens":[{"kind":"option","name":"bar","rawName":"-b","index":0,"value":"f","inlineValue":true}]}
// expect: {"values":{"bar":"f","def":"d","list":["x"]},"positionals":[],"tokens":[{"kind":"option","name":"bar","rawName":"-b","index":0,"value":"f","inlineValue":true}]}
// expect: TypeError ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL Unexpected argument 'pos'. This command does not take positional arguments
// expect: {"values":{"foo":true,"bar":"x","def":"d","list":["x"]},"positionals":["pos"]}
// expect: {"values":{"foo":true,"bar":"x","def":"d","list":["x"]},"positionals":["pos"]}
// expect: {"values":{"foo":true,"bar":"x","def":"d","list":["x"]},"positionals":["pos"],"tokens":[{"kind":"option","name":"foo","rawName":"--foo","index":0,"value":"<undef>","inlineValue":"<undef>"},{"kind":"positional","index":1,"value":"pos"},{"kind":"option","name":"bar","rawName":"--bar","index":2,"value":"x","inlineValue":true}]}
// expect: {"values":{"foo":true,"bar":"x","def":"d","list":["x"]},"positionals":["pos"],"tokens":[{"kind":"option","name":"foo","rawName":"--foo","index":0,"value":"<undef>","inlineValue":"<undef>"},{"kind":"positional","index":1,"value":"pos"},{"kind":"option","name":"bar","rawName":"--bar","index":2,"value":"x","inlineValue":true}]}
// expect: TypeError ERR_PARSE_ARGS_UNKNOWN_OPTION Unknown option '-='
// expect: {"values":{"1":true,"foo":true,"=":true,"def":"d","list":["x"]},"positionals":[]}
// expect: TypeError ERR_PARSE_ARGS_UNKNOWN_OPTION Unknown option '-='. To specify a positional argument starting with a '-', place it at the end of the command after '--', as in '-- "-="
// expect: {"values":{"1":true,"foo":true,"=":true,"def":"d","list":["x"]},"positionals":[],"tokens":[{"kind":"option","name":"foo","rawName":"-f","index":0,"value":"<undef>","inlineValue":"<undef>"},{"kind":"option","name":"=","rawName":"-=","index":0,"value":"<undef>","inlineValue":"<undef>"},{"kind":"option","name":"1","rawName":"-1","index":0,"value":"<undef>","inlineValue":"<undef>"}]}
// expect: TypeError ERR_PARSE_ARGS_UNKNOWN_OPTION Unknown option '-='. To specify a positional argument starting with a '-', place it at the end of the command after '--', as in '-- "-="
// expect: {"values":{"bar":"=1","def":"d","list":["x"]},"positionals":[]}
// expect: {"values":{"bar":"=1","def":"d","list":["x"]},"positionals":[]}
// expect: {"values":{"bar":"=1","def":"d","list":["x"]},"positionals":[]}
// expect: {"values":{"bar":"=1","def":"d","list":["x"]},"positionals":[],"tokens":[{"kind":"option","name":"bar","rawName":"-b","index":0,"value":"=1","inlineValue":true}]}
// expect: {"values":{"bar":"=1","def":"d","list":["x"]},"positionals":[],"tokens":[{"kind":"option","name":"bar","rawName":"-b","index":0,"value":"=1","inlineValue":true}]}
// expect: TypeError ERR_INVALID_ARG_TYPE The "allowPositionals" argument must be of type boolean. Received type string ('x')
// expect: TypeError ERR_INVALID_ARG_TYPE The "args" argument must be an instance of Array. Received type number (5)
// expect: TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.a" property must be of type object. Received type number (5)
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.a.type" property must be ('string|boolean'). Received undefined
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.a.type" property must be ('string|boolean'). Received type string ('x')
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.a.short' must be a single character. Received 'ab'
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.a.short" property must be of type string. Received type number (5)
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.a.multiple" property must be of type boolean. Received type number (5)
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.a.default" property must be of type string. Received type number (5)
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.a.default" property must be an instance of Array. Received type boolean (true)
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.a.default[0]" property must be of type boolean. Received type number (1)
// expect: {"values":{},"positionals":[]}
// expect: TypeError ERR_INVALID_ARG_TYPE The "strict" argument must be of type boolean. Received type number (1)
// expect: TypeError ERR_INVALID_ARG_TYPE The "tokens" argument must be of type boolean. Received type number (1)
// expect: {
// expect:   values: [Object: null prototype] { foo: true, def: 'd', list: [ 'x' ] },
// expect:   positionals: [ 'x' ],
// expect:   tokens: [
// expect:     {
// expect:       kind: 'option',
// expect:       name: 'foo',
// expect:       rawName: '-f',
// expect:       index: 0,
// expect:       value: undefined,
// expect:       inlineValue: undefined
// expect:     },
// expect:     { kind: 'positional', index: 1, value: 'x' }
// expect:   ]
// expect: }
// expect: text/html | text html text/html []
// expect: text/html;charset=utf-8 | text html text/html [["charset","utf-8"]]
// expect: text/plain;a=b | text plain text/plain [["a","b"]]
// expect: text/plain;a="x\"y";b=" c" | text plain text/plain [["a","x\"y"],["b"," c"]]
// expect: TypeError ERR_INVALID_MIME_SYNTAX The MIME syntax for a type in "text" is invalid
// expect: TypeError ERR_INVALID_MIME_SYNTAX The MIME syntax for a subtype in "text/" is invalid
// expect: TypeError ERR_INVALID_MIME_SYNTAX The MIME syntax for a type in "/html" is invalid
// expect: TypeError ERR_INVALID_MIME_SYNTAX The MIME syntax for a type in "te xt/html" is invalid at 2
// expect: TypeError ERR_INVALID_MIME_SYNTAX The MIME syntax for a subtype in "text/ht ml" is invalid at 2
// expect: text/html;x=1 | text html text/html [["x","1"]]
// expect: text/html | text html text/html []
// expect: a/b;c="" | a b a/b [["c",""]]
// expect: a/b;c=x | a b a/b [["c","x"]]
// expect: a/b;d="é" | a b a/b [["d","é"]]
// expect: a/b;x="a;b";y=2 | a b a/b [["x","a;b"],["y","2"]]
// expect: a/b;x=a;y=2 | a b a/b [["x","a"],["y","2"]]
// expect: TypeError ERR_INVALID_MIME_SYNTAX The MIME syntax for a type in "" is invalid
// expect: TypeError ERR_INVALID_MIME_SYNTAX The MIME syntax for a subtype in "a/b/c" is invalid at 1
// expect: a/b | a b a/b []
// expect: application/json;charset=utf-8;q=0.8;A="b c" "application/json;charset=utf-8;q=0.8;A=\"b c\"" utf-8 null true [ 'charset', 'q', 'A' ] [ 'utf-8', '0.8', 'b c' ]
// expect: charset=utf-8;A="b c"
// expect: TypeError ERR_INVALID_MIME_SYNTAX The MIME syntax for a type in "" is invalid
// expect: TypeError ERR_INVALID_MIME_SYNTAX The MIME syntax for a subtype in "a b" is invalid at 1
// expect: TypeError ERR_INVALID_MIME_SYNTAX The MIME syntax for a parameter name in "" is invalid
// expect: TypeError ERR_INVALID_MIME_SYNTAX The MIME syntax for a parameter name in "a b" is invalid at 1
// expect: TypeError ERR_INVALID_MIME_SYNTAX The MIME syntax for a parameter value in "Ā" is invalid at 0
// expect: TypeError ERR_INVALID_MIME_SYNTAX The MIME syntax for a type in "undefined" is invalid
// expect: TypeError undefined Cannot convert a Symbol value to a string
