using System.Text.Json;
using System.Text.Json.Nodes;
using Matching.Domain;
using Matching.Import;

namespace Matching.Api.Pages.Match;

/// <summary>What was typed into the enquiry form, as it was typed: by property of the enquiry's JSON. Whether it is right, the engine's reader says.</summary>
public sealed class EnquiryForm
{
    private const string CompanyPrefix = "company.", CompanyId = "company.id", ActivitiesPath = "activities", SourcePath = "source", NewCompany = "company.new";

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <summary>The text of a field; empty where nothing was typed.</summary>
    public string this[string path]
    {
        get => _values.GetValueOrDefault(path, "");
        set
        {
            if (string.IsNullOrWhiteSpace(value)) _values.Remove(path);
            else _values[path] = value.Trim();
        }
    }

    /// <summary>Whether nothing was filled in.</summary>
    public bool IsEmpty => _values.Keys.All(path => path == NewCompany);

    /// <summary>Whether the company is described here; else it is one of the catalog.</summary>
    public bool IsNewCompany
    {
        get => _values.ContainsKey(NewCompany);
        set => this[NewCompany] = value ? "true" : "";
    }

    /// <summary>The known company's key; null when none was chosen.</summary>
    public string? KnownCompany
    {
        get => _values.GetValueOrDefault(CompanyId);
        set => this[CompanyId] = value ?? "";
    }

    /// <summary>What will be done in the space.</summary>
    public IReadOnlyList<Activity> Activities
    {
        get => [.. this[ActivitiesPath].Split(';', StringSplitOptions.RemoveEmptyEntries).Where(word => Enum.TryParse<Activity>(word, out _)).Select(Enum.Parse<Activity>)];
        set => this[ActivitiesPath] = string.Join(';', value.Order());
    }

    /// <summary>What the enquiry is: real unless it began as an example or as a simulated one.</summary>
    public DataKind Kind => Source.Parse(this[SourcePath]).Kind;

    /// <summary>The form filled with an enquiry of the catalog; it gets a key of its own if it is registered again.</summary>
    public static EnquiryForm Of(Enquiry enquiry)
    {
        var form = new EnquiryForm { KnownCompany = enquiry.CompanyId };
        foreach (var (path, text) in EnquiryJson.Values(enquiry)) form[path] = text;
        form["id"] = "";
        return form;
    }

    /// <summary>The form filled with an enquiry in JSON, as the examples are written.</summary>
    public static EnquiryForm Of(JsonElement enquiry)
    {
        var form = new EnquiryForm { IsNewCompany = true };
        foreach (var property in enquiry.EnumerateObject())
        {
            if (property.NameEquals("company"))
                foreach (var inner in property.Value.EnumerateObject()) form[CompanyPrefix + inner.Name] = TextOf(inner.Value);
            else form[property.Name] = TextOf(property.Value);
        }

        return form;
    }

    /// <summary>What is typed now, to compare with later.</summary>
    public EnquiryForm Copy()
    {
        var copy = new EnquiryForm();
        foreach (var (path, text) in _values) copy[path] = text;
        return copy;
    }

    /// <summary>Whether another form says the same.</summary>
    public bool SaysSameAs(EnquiryForm other) => _values.Count == other._values.Count && !_values.Except(other._values).Any();

    /// <summary>The enquiry's JSON. Of a known company its key alone.</summary>
    public JsonObject ToJson()
    {
        var json = new JsonObject();
        var company = new JsonObject();
        foreach (var (path, text) in _values.OrderBy(value => value.Key, StringComparer.Ordinal))
        {
            if (path == NewCompany) continue;
            if (!path.StartsWith(CompanyPrefix, StringComparison.Ordinal)) json[path] = text;
            else if (path == CompanyId != IsNewCompany) company[path[CompanyPrefix.Length..]] = text;
        }

        // The codes that the form offers are of the present edition.
        if (IsNewCompany && company.ContainsKey("industryCode")) company.TryAdd("industryVersion", "2017");
        if (company.Count > 0) json["company"] = company;
        return json;
    }

    /// <summary>All that was typed, to be kept by the browser.</summary>
    public string Save() => JsonSerializer.Serialize(_values);

    /// <summary>What the browser kept; null when it is no form.</summary>
    public static EnquiryForm? Load(string? saved)
    {
        if (saved is null) return null;
        try
        {
            var form = new EnquiryForm();
            foreach (var (path, text) in JsonSerializer.Deserialize<Dictionary<string, string>>(saved) ?? []) form[path] = text;
            return form;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string TextOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? string.Join(';', value.EnumerateArray().Select(item => item.ToString())) : value.ValueKind switch
        {
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            _ => value.ToString(),
        };
}
