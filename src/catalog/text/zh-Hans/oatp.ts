import type { CatalogText } from '../CatalogText';

export const oatp: CatalogText['oatp'] = {
  name: 'Defender for Office 365',
  aliases: [
    'Microsoft Defender for Office 365',
    'MDO',
    'Office 365 ATP',
    'Office 365 Advanced Threat Protection',
    'OATP',
    'Office 365 高级威胁防护',
  ],
  areas: {
    mailFlow: '邮件流',
    authentication: '电子邮件身份验证',
    policies: '保护策略',
    operations: '运营与响应',
  },
  questions: {
    inScope: {
      question: 'Defender for Office 365 是否在范围内？',
      help: '保护邮件和协作，防范网络钓鱼和恶意软件。需要计划 1 或计划 2 许可证。',
    },
    plan: {
      question: '拥有哪个 Defender for Office 365 计划的许可证？',
      help: '计划 2 包含在 Microsoft 365 E5 中。只要有部分用户拥有计划 2，就选“计划 2”。管理中心的“计费”下会显示许可证。',
      options: {
        plan1: '计划 1',
        plan2: '计划 2',
      },
    },
    otherGateway: {
      question: 'Exchange Online 前面是否有第三方邮件安全服务或网关？',
      help: '只要有一个域的 MX 记录不指向 Microsoft，就回答“是”。',
    },
    authenticatedDomains: {
      question: '是否所有发件域都有 SPF、DKIM 和强制执行的 DMARC 策略？',
      help: '强制执行指 quarantine（隔离）或 reject（拒绝）。请查询每个域的 TXT 和 CNAME 记录，包括新闻邮件和应用程序使用的域。',
    },
    bypasses: {
      question: '是否有跳过筛选的允许列表、传输规则或连接器？',
      help: '查找将垃圾邮件置信度设为 -1 的规则、反垃圾邮件策略中允许的域和地址，以及允许的 IP 地址。',
    },
    priorityUsers: {
      question: '哪些人员或组可能成为攻击目标？',
      help: '例如高管及其助理、财务、人力资源和管理员。填写组或职务即可。',
    },
    reporting: {
      question: '目前用户如何报告可疑邮件？',
      help: '请选择大多数用户熟悉的方式。',
      options: {
        outlookButton: 'Outlook 中的“报告”按钮',
        otherAddIn: '第三方加载项',
        mailbox: '转发到邮箱',
        serviceDesk: '服务台',
        none: '不报告',
      },
    },
    simulationVendor: {
      question: '是否有其他供应商向您的用户发送钓鱼模拟邮件？',
      help: '这类邮件必须原样送达。如果只使用 Microsoft 的攻击模拟训练，请回答“否”。',
    },
  },
  items: {
    'OATP-01': {
      title: '将 MX 指向 Microsoft，或为网关启用增强筛选',
      guidance:
        'MX 记录指向 Microsoft 365 时，筛选效果最好。如果网关仍留在前面，请在其入站连接器上启用增强筛选，以便按原始发件地址而不是网关地址判断。移除信任来自网关的一切邮件的规则。只接受来自网关地址或带有其证书的邮件，否则攻击者会直接向租户发送。',
    },
    'OATP-02': {
      title: '为每个发件域补全 SPF、DKIM 和 DMARC',
      guidance:
        '列出所有以贵组织的域发送邮件的系统，将它们与 include:spf.protection.outlook.com 一起写入 SPF，DNS 查询不超过 10 次。按 Defender 门户显示的值发布两个 DKIM 选择器，并启用签名。DMARC 从 p=none 开始，阅读几周报告后，再依次改为 quarantine 和 reject。不发邮件的域设置 SPF -all 和 DMARC reject。',
    },
    'OATP-03': {
      title: '应用预设安全策略并标记优先用户',
      guidance:
        '对所有人应用标准预设，对优先用户应用严格预设。预设优先于自定义策略，因此只保留确有书面需求的自定义策略，并在配置分析器中比较。将最易受攻击的人员标记为优先级帐户，选定最先应用的试点组，并指定由谁在其第一周每天查看隔离区。',
    },
    'OATP-04': {
      title: '为邮件、Office 应用、Teams 和文件启用安全链接和安全附件',
      guidance:
        '确认安全链接覆盖邮件、Teams 和 Office 应用，且用户无法点击继续访问原始地址。在安全附件中使用“阻止”或“动态传递”。在全局设置中为 SharePoint、OneDrive 和 Teams 启用保护，并用 Set-SPOTenant 阻止下载受感染的文件。不重写的链接列表要尽量短，并与试点用户一起测试。',
    },
    'OATP-05': {
      title: '设置模拟（冒充）保护和邮箱智能',
      guidance:
        '录入攻击者会冒用其姓名的人员（每条策略最多 350 人），以及重要合作伙伴的域和自有域。启用邮箱智能及其模拟保护、欺骗情报、首次联系安全提示，并遵循 DMARC 策略。指定由谁在开始阶段每周查看模拟和欺骗见解。只有误拦了真正的合作伙伴时，才允许相应发件人。',
    },
    'OATP-06': {
      title: '移除绕过筛选的规则和允许条目',
      guidance:
        '列出将垃圾邮件置信度设为 -1 的传输规则、反垃圾邮件策略中允许的发件人和域、IP 允许列表以及受信任的连接器。每一项都要有负责人、理由和截止日期。首先移除允许的域，因为任何人都能伪造。误判的邮件通过“提交”加入租户允许/阻止列表，钓鱼模拟和安全运营邮箱使用高级传递策略。',
    },
    'OATP-07': {
      title: '设置用户报告、隔离策略和通知',
      guidance:
        '使用 Outlook 内置的“报告”按钮，并将报告发送给 Microsoft 和安全团队查看的邮箱。在隔离策略中确定用户可以自行释放哪些邮件、哪些只能申请释放。启用隔离通知，起初每天一次，并采用用户的语言。指定由谁答复报告和释放申请，并在试点前向用户介绍该按钮。',
    },
    'OATP-08': {
      title: '将计划 2 的功能投入运行',
      guidance:
        '指定由谁批准自动调查的操作，并每天检查队列。授予分析人员使用威胁资源管理器和高级搜寻的角色，不要授予全局管理员。与人力资源部门和职工代表机构商定后，对一小组用户进行首次攻击模拟，并为点击的人分配培训。达标的标志是针对事件、审批和搜寻有书面流程，并在部署前演练过一次。',
    },
    'OATP-09': {
      title: '通过高级传递策略放行其他供应商的钓鱼模拟',
      guidance:
        '将供应商的发送域、地址和链接填入高级传递策略，并移除以前用于此目的的传输规则和允许列表，因为攻击者也能利用它们。用一次模拟确认邮件能够送达、扫描程序不会打开链接，且用户的报告送到供应商而不是安全团队。指定负责更新这些条目的人员。',
    },
  },
};
