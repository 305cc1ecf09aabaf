import type { CatalogText } from '../CatalogText';

export const mdi: CatalogText['mdi'] = {
  name: 'Defender for Identity',
  aliases: ['Microsoft Defender for Identity', 'MDI', 'Azure ATP', 'Azure Advanced Threat Protection', 'AATP'],
  areas: {
    prerequisites: '先决条件',
    sensors: '传感器',
    operations: '运营',
  },
  questions: {
    inScope: {
      question: 'Defender for Identity 是否在范围内？',
      help: '它通过域控制器上的传感器监控 Active Directory。GCC High 和 DoD 均有提供。',
    },
    unifiedSensor: {
      question: '所有域控制器是否都运行 Windows Server 2019 或更高版本并装有 Defender for Endpoint？',
      help: '如果是，传感器可在门户中激活，无需安装任何内容。',
    },
    identityServers: {
      question: '是否使用 AD FS、AD CS 或 Entra Connect 服务器？',
      help: '证书服务和联合身份验证对攻击者而言与域控制器同样有价值。',
    },
    classicSensors: {
      question: '是否在使用经典传感器（版本 2）或 Advanced Threat Analytics？',
      help: '请查看 Defender 门户“设置”>“标识”下的传感器列表，以及旧的 ATA 控制台。',
    },
  },
  items: {
    'MDI-01': {
      title: '准备域控制器：容量、审核、网络',
      guidance:
        '运行容量规划工具和 Test-MdiReadiness.ps1，并解决其报告的问题。通过组策略设置审核策略，因为缺少这些事件，许多警报就不会出现。传感器必须能通过 TCP 443 访问 *.atp.azure.com，不做 TLS 检查；虚拟域控制器的内存必须全部固定分配。FastTrack 不为传感器设置代理，请与网络团队商定。',
    },
    'MDI-02': {
      title: '在域控制器上激活统一传感器',
      guidance:
        '确认每台域控制器都已安装最新更新并载入 Defender for Endpoint。在 Defender 门户中激活一台，观察其运行状况数日，然后激活其余的或启用自动激活。达标的标志是列表中包含每台域控制器（包括只读域控制器），且没有运行状况警报。在承诺某项检测之前，先与经典传感器比较功能。',
    },
    'MDI-03': {
      title: '在无法运行统一传感器的地方安装经典传感器',
      guidance:
        '创建可读取域的组托管服务帐户，并让域控制器使用它。在每个站点的一台域控制器上安装传感器，观察处理器和内存，然后再安装其余的。为这些域控制器规划更新的 Windows Server 版本，以便之后使用统一传感器。FastTrack 不部署独立传感器，也不使用其他分发工具。',
    },
    'MDI-04': {
      title: '在 AD FS、AD CS 和 Entra Connect 服务器上部署传感器',
      guidance:
        '列出这些服务器及其版本和负责人，从现在起像域控制器一样对待它们。安装传感器，为其帐户授予文档规定的 AD FS 或 ADSync 数据库权限（由您完成），并启用这些角色所需的审核。在状态页面上检查每台服务器，并规划移除无人使用的角色。',
    },
    'MDI-05': {
      title: '从经典传感器或 ATA 迁移到当前服务',
      guidance:
        'Advanced Threat Analytics 已终止支持：先安装新传感器，比较两周警报，然后移除 ATA 网关。当统一传感器具备您所依赖的功能时，逐台域控制器替换经典传感器。切勿在一台服务器上运行两个传感器。排除项和敏感帐户须手动迁移。',
    },
    'MDI-06': {
      title: '标记敏感帐户、指定负责人并测试警报',
      guidance:
        '将管理员、服务帐户和重要服务器标记为敏感，并为扫描程序填写注明原因的排除项。将运行状况和安全警报发送给值班人员，每月查看标识建议，并为每项指定负责人。测试一次警报能否送达，以及能否从门户禁用帐户。FastTrack 讲解门户，事件调查由您负责。',
    },
  },
};
