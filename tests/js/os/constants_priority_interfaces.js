// The numbers by name, the priority of a process, and the interface that every machine has.
const os = require('os');
console.log(JSON.stringify(os.constants));
console.log(Object.getOwnPropertyDescriptor(os.constants.signals, 'SIGINT'), Object.getPrototypeOf(os.constants.errno), Object.keys(os).join());
for (const f of [() => os.getPriority('a'), () => os.setPriority(0, 100), () => os.setPriority(), () => os.getPriority(-1), () => os.setPriority(1.5, 0),
  () => os.setPriority('x', 1), () => os.setPriority(-1, 1)]) {
  try {
    console.log(f());
  } catch (e) {
    console.log(e.name, e.code, e.message, JSON.stringify(e), String(e));
  }
}
const before = os.getPriority();
os.setPriority(before + 1);
console.log(os.getPriority() - before, os.getPriority(process.pid) - before);
const [local] = Object.values(os.networkInterfaces()).flat().filter(({ address }) => address === '127.0.0.1');
console.log(local);
console.log(Object.values(os.networkInterfaces()).flat().every(({ cidr, address }) => cidr.startsWith(`${address}/`)));

// expect: {"UV_UDP_REUSEADDR":4,"dlopen":{"RTLD_LAZY":1,"RTLD_NOW":2,"RTLD_GLOBAL":256,"RTLD_LOCAL":0,"RTLD_DEEPBIND":8},"errno":{"E2BIG":7,"EACCES":13,"EADDRINUSE":98,"EADDRNOTAVAIL":99,"EAFNOSUPPORT":97,"EAGAIN":11,"EALREADY":114,"EBADF":9,"EBADMSG":74,"EBUSY":16,"ECANCELED":125,"ECHILD":10,"ECONNABORTED":103,"ECONNREFUSED":111,"ECONNRESET":104,"EDEADLK":35,"EDESTADDRREQ":89,"EDOM":33,"EDQUOT":122,"EEXIST":17,"EFAULT":14,"EFBIG":27,"EHOSTUNREACH":113,"EIDRM":43,"EILSEQ":84,"EINPROGRESS":115,"EINTR":4,"EINVAL":22,"EIO":5,"EISCONN":106,"EISDIR":21,"ELOOP":40,"EMFILE":24,"EMLINK":31,"EMSGSIZE":90,"EMULTIHOP":72,"ENAMETOOLONG":36,"ENETDOWN":100,"ENETRESET":102,"ENETUNREACH":101,"ENFILE":23,"ENOBUFS":105,"ENODATA":61,"ENODEV":19,"ENOENT":2,"ENOEXEC":8,"ENOLCK":37,"ENOLINK":67,"ENOMEM":12,"ENOMSG":42,"ENOPROTOOPT":92,"ENOSPC":28,"ENOSR":63,"ENOSTR":60,"ENOSYS":38,"ENOTCONN":107,"ENOTDIR":20,"ENOTEMPTY":39,"ENOTSOCK":88,"ENOTSUP":95,"ENOTTY":25,"ENXIO":6,"EOPNOTSUPP":95,"EOVERFLOW":75,"EPERM":1,"EPIPE":32,"EPROTO":71,"EPROTONOSUPPORT":93,"EPROTOTYPE":91,"ERANGE":34,"EROFS":30,"ESPIPE":29,"ESRCH":3,"ESTALE":116,"ETIME":62,"ETIMEDOUT":110,"ETXTBSY":26,"EWOULDBLOCK":11,"EXDEV":18},"signals":{"SIGHUP":1,"SIGINT":2,"SIGQUIT":3,"SIGILL":4,"SIGTRAP":5,"SIGABRT":6,"SIGIOT":6,"SIGBUS":7,"SIGFPE":8,"SIGKILL":9,"SIGUSR1":10,"SIGSEGV":11,"SIGUSR2":12,"SIGPIPE":13,"SIGALRM":14,"SIGTERM":15,"SIGCHLD":17,"SIGSTKFLT":16,"SIGCONT":18,"SIGSTOP":19,"SIGTSTP":20,"SIGTTIN":21,"SIGTTOU":22,"SIGURG":23,"SIGXCPU":24,"SIGXFSZ":25,"SIGVTALRM":26,"SIGPROF":27,"SIGWINCH":28,"SIGIO":29,"SIGPOLL":29,"SIGPWR":30,"SIGSYS":31},"priority":{"PRIORITY_LOW":19,"PRIORITY_BELOW_NORMAL":10,"PRIORITY_NORMAL":0,"PRIORITY_ABOVE_NORMAL":-7,"PRIORITY_HIGH":-14,"PRIORITY_HIGHEST":-20}}
// expect: { value: 2, writable: false, enumerable: true, configurable: false } null arch,availableParallelism,cpus,endianness,freemem,getPriority,homedir,hostname,loadavg,networkInterfaces,platform,release,setPriority,tmpdir,totalmem,type,userInfo,uptime,version,machine,constants,EOL,devNull
// expect: TypeError ERR_INVALID_ARG_TYPE The "pid" argument must be of type number. Received type string ('a') {"code":"ERR_INVALID_ARG_TYPE"} TypeError [ERR_INVALID_ARG_TYPE]: The "pid" argument must be of type number. Received type string ('a')
// expect: RangeError ERR_OUT_OF_RANGE The value of "priority" is out of range. It must be >= -20 && <= 19. Received 100 {"code":"ERR_OUT_OF_RANGE"} RangeError [ERR_OUT_OF_RANGE]: The value of "priority" is out of range. It must be >= -20 && <= 19. Received 100
// expect: TypeError ERR_INVALID_ARG_TYPE The "priority" argument must be of type number. Received undefined {"code":"ERR_INVALID_ARG_TYPE"} TypeError [ERR_INVALID_ARG_TYPE]: The "priority" argument must be of type number. Received undefined
// expect: SystemError ERR_SYSTEM_ERROR A system error occurred: uv_os_getpriority returned ESRCH (no such process) {"code":"ERR_SYSTEM_ERROR","info":{"errno":-3,"code":"ESRCH","message":"no such process","syscall":"uv_os_getpriority"},"errno":-3,"syscall":"uv_os_getpriority"} SystemError [ERR_SYSTEM_ERROR]: A system error occurred: uv_os_getpriority returned ESRCH (no such process)
// expect: RangeError ERR_OUT_OF_RANGE The value of "pid" is out of range. It must be an integer. Received 1.5 {"code":"ERR_OUT_OF_RANGE"} RangeError [ERR_OUT_OF_RANGE]: The value of "pid" is out of range. It must be an integer. Received 1.5
// expect: TypeError ERR_INVALID_ARG_TYPE The "pid" argument must be of type number. Received type string ('x') {"code":"ERR_INVALID_ARG_TYPE"} TypeError [ERR_INVALID_ARG_TYPE]: The "pid" argument must be of type number. Received type string ('x')
// expect: SystemError ERR_SYSTEM_ERROR A system error occurred: uv_os_setpriority returned ESRCH (no such process) {"code":"ERR_SYSTEM_ERROR","info":{"errno":-3,"code":"ESRCH","message":"no such process","syscall":"uv_os_setpriority"},"errno":-3,"syscall":"uv_os_setpriority"} SystemError [ERR_SYSTEM_ERROR]: A system error occurred: uv_os_setpriority returned ESRCH (no such process)
// expect: 1 1
// expect: {
// expect:   address: '127.0.0.1',
// expect:   netmask: '255.0.0.0',
// expect:   family: 'IPv4',
// expect:   mac: '00:00:00:00:00:00',
// expect:   internal: true,
// expect:   cidr: '127.0.0.1/8'
// expect: }
// expect: true
