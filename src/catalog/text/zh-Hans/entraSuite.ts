import type { CatalogText } from '../CatalogText';

export const entraSuite: CatalogText['entra-suite'] = {
  name: 'Microsoft Entra Suite',
  aliases: [
    'Entra Suite',
    'Global Secure Access',
    'Entra Private Access',
    'Entra Internet Access',
    'Entra ID Governance',
  ],
  areas: {
    foundation: '基础',
    privateAccess: '专用访问',
    internetAccess: 'Internet 访问',
    governance: '治理',
  },
  questions: {
    inScope: {
      question: 'Microsoft Entra Suite 是否在范围内？',
      help: '指 Private Access、Internet Access 或 ID Governance，全部或其中之一。GCC High 和 DoD 请在服务说明中逐一查看。',
    },
    privateAccess: {
      question: '是否用 Private Access 取代或分担 VPN？',
      help: '访问网络中的单个应用程序，而不是整个网络。',
    },
    internetAccess: {
      question: '是否用 Internet Access 筛选网页流量？',
      help: '按用户控制网页类别、AI 服务和威胁，与所在地点无关。',
    },
    otherClients: {
      question: '设备上是否运行其他 VPN、代理或安全客户端？',
      help: '例如 Zscaler、Netskope、Cisco 或 Palo Alto Networks。',
    },
    accessPackages: {
      question: '是否让人员申请访问权限并自动到期？',
      help: '指由组、应用和网站组成、带审批和结束日期的访问包。',
    },
    lifecycle: {
      question: '人员入职、调动和离职时，帐户是否应随人事系统变化？',
      help: '使用生命周期工作流；如有 Workday 或 SAP SuccessFactors，则以其为来源。',
    },
  },
  items: {
    'ENTRASUITE-01': {
      title: '检查许可证和设备，并激活 Global Secure Access',
      guidance:
        '用户需要 Entra ID P1 和每个产品的许可证，设备必须联接或注册到 Microsoft Entra ID。激活 Global Secure Access，只启用最先使用的流量配置文件，并分配给试点组。启用源 IP 还原，使条件访问和日志仍能看到真实地址。您各地点的网络设备和路由由您负责。',
    },
    'ENTRASUITE-02': {
      title: '确定客户端如何与其他 VPN 和代理客户端并存',
      guidance:
        '两个客户端争用相同的流量会中断连接。查阅您所用产品的共存指南，确定由哪个客户端处理 Microsoft、专用和 Internet 流量，并在两端填写排除项。用 Intune 将 Global Secure Access 客户端部署到试点组。测试切换网络、待机，以及一天不使用另一个客户端。',
    },
    'ENTRASUITE-03': {
      title: '部署连接器并逐个发布应用程序',
      guidance:
        '每个地点在靠近应用程序处安装两个或更多专用网络连接器，放行出站 TCP 80 和 443。涵盖整个范围的快速访问只是起点，用来了解实际使用情况：随后定义单个应用程序及其负责人和用户，并关闭该范围。检查专用 DNS 中的名称，以及从外部通过 Kerberos 登录域控制器。',
    },
    'ENTRASUITE-04': {
      title: '逐组停用 VPN',
      guidance:
        '按应用程序列出谁用 VPN 做什么，以及哪些用途会保留，例如电话或没有用户的设备。用条件访问保护每个已发布的应用程序，管理员的访问须强身份验证。一次迁移一个部门，两周后取消其 VPN 权限，并将 VPN 作为后备保留到合同结束日。',
    },
    'ENTRASUITE-05': {
      title: '商定网页规则并通过安全配置文件应用',
      guidance:
        '现有网页筛选的规则只沿用仍有人需要的部分，并就类别、AI 服务和例外与数据保护负责人以及职工代表机构（如有）达成一致。从阻止较少的基线配置文件开始，再通过条件访问添加更严格的配置文件。TLS 检查要求所有设备安装证书，并列出不做检查的网站，例如银行和医疗网站。',
    },
    'ENTRASUITE-06': {
      title: '建立有负责人的访问包',
      guidance:
        '选取两个经常变动的角色，例如项目人员和外部审计师，将其组、应用和网站放入访问包。确定谁批准、谁代理、访问期限多长以及何时审查。让负责人测试申请、批准和到期。之后移除获得相同访问权限的旧途径，否则没有人会使用访问包。',
    },
    'ENTRASUITE-07': {
      title: '让帐户随入职、调动和离职变化',
      guidance:
        '清理人事系统中的入职日期、经理和离职日期，因为每个工作流都依赖它们。从离职开始：禁用、移除许可证和组、通知经理，并用虚拟人员测试。然后添加使用临时访问密码的入职流程。FastTrack 指导内置任务以及 Workday 和 SuccessFactors 教程，这些系统中的设置和扩展由您负责。',
    },
  },
};
