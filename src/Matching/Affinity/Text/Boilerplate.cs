using System.Text.RegularExpressions;

namespace Matching.Affinity;

/// <summary>Takes out of a firm's words what the registration office put in: permits, exclusions, stars.</summary>
/// <remarks>Such phrases tell the office and the year of a registration, not what the firm does. Where an office serves one district, a model may read the district from them.</remarks>
public static partial class Boilerplate
{
    /// <summary>The normalized words without what is said of permits and law. May be empty.</summary>
    public static string Strip(string words)
    {
        var text = ScopeText.Normalize(words);
        // Twice, as one bracket may stand in another.
        text = Brackets().Replace(Brackets().Replace(text, ""), "");
        return Stars().Replace(Phrases().Replace(text, ""), "").Trim(';', ',', '。');
    }

    [GeneratedRegex(@"\([^()]*(?:依法|批准|法律|法规|许可|审批|有效|除|凭|登记证|国家|限制|禁止|不含|未经|资质|经营范围)[^()]*\)")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"其[他它]无[需须]报经审批的一切合法项目|含下属分支机构的?经营范围|(?:许可|一般)经营项目:|[^,;。]*经营范围以批准文件[^;。]*|(?:上述|以上)经营范围[^;。]*|依法须经批准的项目[^;。]*")]
    private static partial Regex Phrases();

    [GeneratedRegex(@"[*※]+")]
    private static partial Regex Stars();
}
